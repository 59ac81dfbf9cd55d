import { bundleOf, type BundleReach } from '../../../briefing/bundle/bundle-of.ts';
import { canonicalJson } from '../../../briefing/bundle/canonical-json.ts';
import { compareDetails } from '../../../briefing/bundle/compare-details.ts';
import { compareHeads } from '../../../briefing/bundle/compare-heads.ts';
import { compareParts } from '../../../briefing/bundle/compare-parts.ts';
import { comparePassages } from '../../../briefing/bundle/compare-passages.ts';
import {
  headsPart,
  type IssuedFile,
  type Matter,
  type Passage,
} from '../../../briefing/bundle/issued-file.ts';
import { plainWords } from '../../../briefing/bundle/passage-words.ts';
import { sealBundle } from '../../../briefing/bundle/seal-bundle.ts';
import type { Verification } from '../../../briefing/bundle/verification.ts';
import type { Document } from '../../../briefing/document/document.ts';
import { plainText } from '../../../briefing/document/plain-text.ts';
import { rewriteBlocks } from '../../../briefing/document/rewrite-blocks.ts';
import { done, refused, type Outcome } from '../../../briefing/outcome.ts';
import packageFile from '../../../package.json' with { type: 'json' };
import type { DeskPaths } from '../desk-folder.ts';
import { composeUnchecked, type StyledDocument } from '../export/compose-briefing.ts';
import type { SelectedInputs } from '../export/select-inputs.ts';
import { writeFormats } from '../export/write-formats.ts';
import { textDigest } from '../parsers/issued/text-digest.ts';
import { fontsFor } from '../fonts/fonts-for.ts';
import { houseFor } from '../house/house-for.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { checkPictures } from './check-pictures.ts';
import { openIssued, type OpenedFile } from './open-issued.ts';
import { selectedFromBundle } from './selected-from-bundle.ts';

/** The parsers that a verification needs. */
export type VerifyParsers = Pick<
  Parsers,
  'merge' | 'readBoundaries' | 'readIssued' | 'readIssuedBundle' | 'readHouse' | 'mergeHouse' | 'readFont'
>;

/** A file to be verified. */
export interface VerifyRequest {
  readonly path: string;
  /** Of the desk whose house file a Word file was made in, whose boundaries its map shows, or whose fonts it is set in. */
  readonly desk?: DeskPaths | undefined;
}

/**
 * Makes a file anew from the bundle in it and compares the two: byte by byte, and where bytes differ, by what readers see.
 * The bundle is no signature: who changes it with the text gets a file that agrees with itself.
 */
export async function verifyFile(
  { path, desk }: VerifyRequest,
  parsers: VerifyParsers,
): Promise<Outcome<Verification>> {
  const opened = await openIssued(path, parsers);
  return opened.ok ? verifyOpened(opened.value, { path, desk }, parsers) : opened;
}

/** The same for a file that was opened already; `path` is for sentences about it. */
export async function verifyOpened(
  opened: OpenedFile,
  { path, desk }: VerifyRequest,
  parsers: VerifyParsers,
): Promise<Outcome<Verification>> {
  const pictures = checkPictures(opened.bundle, path);
  if (!pictures.ok) return pictures;
  const selected = selectedFromBundle(opened.bundle, desk);
  const made = await makeAgain(opened, selected, parsers);
  if (!made.ok) return notMade(path, made.failure.message);
  const { document, bytes } = made.value;
  const about = aboutFile(opened, document);
  if (Buffer.compare(bytes, opened.bytes) === 0) return done({ ...about, ...untouched });
  const found = await parsers.readIssued(opened.bytes, path);
  if (!found.ok) return found;
  const expected = await parsers.readIssued(bytes, path);
  return expected.ok ? done({ ...about, ...compared(expected.value, found.value, document) }) : expected;
}

interface MadeAgain {
  readonly document: Document;
  readonly bytes: Uint8Array;
}

async function makeAgain(
  { format, text }: OpenedFile,
  selected: SelectedInputs,
  parsers: VerifyParsers,
): Promise<Outcome<MadeAgain>> {
  const composed = await composeUnchecked(selected, parsers);
  if (!composed.ok) return composed;
  const { document, style } = composed.value;
  const isWord = format === 'docx';
  if (isWord && selected.inputs.desk === undefined && isInHouse(composed.value))
    return noHouse(composed.value);
  const house = isWord ? await houseFor(selected, composed.value, parsers) : done(undefined);
  if (!house.ok) return house;
  const fonts = await fontsFor(style, selected.inputs.desk, parsers);
  if (!fonts.ok) return fonts;
  const written = await writeFormats(document, style, {
    formats: [format],
    finished: () => undefined,
    bundle: new TextEncoder().encode(text),
    house: house.value,
    fonts: fonts.value,
  });
  if (!written.ok) return written;
  return done({ document, bytes: written.value[0]?.bytes ?? new Uint8Array() });
}

function isInHouse({ house = 'none' }: StyledDocument): boolean {
  return house !== 'none';
}

function noHouse({ house = '' }: StyledDocument): Outcome<never> {
  return refused(
    'bad-input',
    `It was made in the organisation’s own Word file, ${house}, which is not in it. Name a desk that has that file with --desk.`,
  );
}

function notMade(path: string, why: string): Outcome<never> {
  return refused('bad-input', `${path} could not be made again from what is in it. ${why}`);
}

function aboutFile({ format, text, bundle }: OpenedFile, document: Document) {
  const { level } = bundle;
  return {
    format,
    title: document.meta.title,
    issued: document.meta.issued,
    ...(level === undefined ? {} : { level }),
    bundle: textDigest(text),
    program: { made: bundle.program, here: packageFile.version },
    isAsExported: isAsExported({ text, bundle }, document),
  };
}

const reaches: readonly BundleReach[] = ['printed', 'open'];

/** Whether an export of what the bundle holds would write this very bundle. */
function isAsExported({ text, bundle }: Pick<OpenedFile, 'text' | 'bundle'>, document: Document): boolean {
  const { inputs } = selectedFromBundle(bundle);
  const { program, today, level } = bundle;
  return reaches.some((reach) => {
    const content = bundleOf({ ...inputs, program, today, level }, document, reach);
    return canonicalJson(sealBundle(content, textDigest)) === text;
  });
}

const untouched = {
  verdict: 'identical',
  differences: [],
  details: [],
  matter: [],
  hidden: [],
  active: [],
  parts: [],
  review: { comments: 0, changes: 0, marks: [] },
} as const;

function compared(expected: IssuedFile, found: IssuedFile, document: Document) {
  const differences = [
    ...comparePassages(textIn(expected), textIn(found), headingsOf(document)),
    ...compareHeads(headsIn(expected), headsIn(found)),
  ];
  const isUnread = found.parts.length === 0;
  const details = isUnread ? [] : compareDetails(expected.details, found.details);
  const matter = isUnread ? [] : matterChanged(expected, found);
  const parts = compareParts(expected.parts, found.parts);
  const known = new Set(expected.hidden.map(plainWords));
  const hidden = found.hidden.filter((words) => !known.has(plainWords(words)));
  const { comments = 0, changes = 0, marks = [] } = found.review ?? {};
  const active = found.active.filter((what) => !expected.active.includes(what));
  const isSame =
    !isUnread && differences.length + details.length + active.length === 0 && !matter.includes('pictures');
  return {
    verdict: isSame ? verdictOfSame(expected, found) : 'different',
    differences,
    details,
    matter,
    hidden: hidden.slice(0, mostHidden),
    active: active.slice(0, mostHidden),
    parts,
    ...(isUnread ? { isUnread } : {}),
    review: {
      comments,
      changes,
      marks,
      ...(isSame ? {} : whenRejected(expected, found, headingsOf(document))),
    },
  } as const;
}

/** Whether all that differs in words is tracked, so that whoever rejects the changes reads what was exported. */
function whenRejected(
  expected: IssuedFile,
  { review }: IssuedFile,
  headings: ReadonlySet<string>,
): Pick<Verification['review'], 'isSameWhenRejected'> {
  const rejected = review?.rejected;
  if (rejected === undefined) return {};
  const read = { passages: rejected };
  const differences = [
    ...comparePassages(textIn(expected), textIn(read), headings),
    ...compareHeads(headsIn(expected), headsIn(read)),
  ];
  return { isSameWhenRejected: differences.length === 0 };
}

/** Words and details are those of the bundle: whether everything else is, but for comments and tracked changes. */
function verdictOfSame({ review: made }: IssuedFile, { review }: IssuedFile): Verification['verdict'] {
  if (made === undefined || review === undefined || review.comments + review.changes === 0)
    return 'same words';
  return compareParts(made.rest, review.rest).length === 0 ? 'reviewed' : 'same words';
}

function textIn({ passages }: Pick<IssuedFile, 'passages'>): readonly Passage[] {
  return passages.filter(({ part }) => part !== headsPart);
}

function headsIn({ passages }: Pick<IssuedFile, 'passages'>): readonly Passage[] {
  return passages.filter(({ part }) => part === headsPart);
}

const mostHidden = 50;
const matters: readonly Matter[] = ['pictures', 'drawing', 'fonts'];

function matterChanged(expected: IssuedFile, found: IssuedFile): readonly Matter[] {
  if (found.format === 'docx') return havePicturesChanged(expected, found) ? ['pictures'] : [];
  return matters.filter((one) => expected.matter[one]?.join() !== found.matter[one]?.join());
}

/** Programs that cannot show drawings leave them out when they save, and keep the pictures that stand for them. */
function havePicturesChanged({ matter: made }: IssuedFile, { matter: read }: IssuedFile): boolean {
  const drawings = new Set(made.drawing);
  const hasOther = read.drawing?.some((drawing) => !drawings.has(drawing)) === true;
  return hasOther || made.pictures?.join() !== read.pictures?.join();
}

function headingsOf({ blocks }: Document): ReadonlySet<string> {
  const headings = new Set<string>();
  rewriteBlocks(blocks, {
    enter: (block) => {
      if (block.kind === 'heading') headings.add(plainWords(plainText(block.content)));
    },
  });
  return headings;
}
