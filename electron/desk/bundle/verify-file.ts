import { bundleOf, type BundleReach } from '../../../briefing/bundle/bundle-of.ts';
import { canonicalJson } from '../../../briefing/bundle/canonical-json.ts';
import { comparePassages } from '../../../briefing/bundle/compare-passages.ts';
import type { IssuedFile, Matter } from '../../../briefing/bundle/issued-file.ts';
import { plainWords } from '../../../briefing/bundle/passage-words.ts';
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
import { sha256Of } from '../files/sha256.ts';
import { fontsFor } from '../fonts/fonts-for.ts';
import { houseFor } from '../house/house-for.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { checkPictures } from './check-pictures.ts';
import { openIssued, type OpenedFile } from './open-issued.ts';
import { selectedFromBundle } from './selected-from-bundle.ts';

/** The parsers that a verification needs. */
export type VerifyParsers = Pick<
  Parsers,
  'merge' | 'readBoundaries' | 'readIssued' | 'readHouse' | 'mergeHouse' | 'readFont'
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
  if (!opened.ok) return opened;
  const pictures = checkPictures(opened.value.bundle, path);
  if (!pictures.ok) return pictures;
  const selected = selectedFromBundle(opened.value.bundle, desk);
  const made = await makeAgain(opened.value, selected, parsers);
  if (!made.ok) return notMade(path, made.failure.message);
  const { document, bytes } = made.value;
  const about = aboutFile(opened.value, document);
  if (Buffer.compare(bytes, opened.value.bytes) === 0)
    return done({ ...about, verdict: 'identical', differences: [], matter: [], hidden: [] });
  const expected = await parsers.readIssued(bytes, path);
  return expected.ok
    ? done({ ...about, ...compared(expected.value, opened.value.file, document) })
    : expected;
}

interface MadeAgain {
  readonly document: Document;
  readonly bytes: Uint8Array;
}

async function makeAgain(
  { file, text }: OpenedFile,
  selected: SelectedInputs,
  parsers: VerifyParsers,
): Promise<Outcome<MadeAgain>> {
  const composed = await composeUnchecked(selected, parsers);
  if (!composed.ok) return composed;
  const { document, style } = composed.value;
  const isWord = file.format === 'docx';
  if (isWord && selected.inputs.desk === undefined && isInHouse(composed.value))
    return noHouse(composed.value);
  const house = isWord ? await houseFor(selected, composed.value, parsers) : done(undefined);
  if (!house.ok) return house;
  const written = await writeFormats(document, style, {
    formats: [file.format],
    finished: () => undefined,
    bundle: new TextEncoder().encode(text),
    house: house.value,
  });
  if (!written.ok) return written;
  return done({ document, bytes: written.value[0]?.bytes ?? new Uint8Array() });
  const fonts = await fontsFor(style, selected.inputs.desk, parsers);
  if (!fonts.ok) return fonts;
}

function isInHouse({ house = 'none' }: StyledDocument): boolean {
  return house !== 'none';
}
    fonts: fonts.value,

function noHouse({ house = '' }: StyledDocument): Outcome<never> {
  return refused(
    'bad-input',
    `It was made in the organisation’s own Word file, ${house}, which is not in it. Name a desk that has that file with --desk.`,
  );
}

function notMade(path: string, why: string): Outcome<never> {
  return refused('bad-input', `${path} could not be made again from what is in it. ${why}`);
}

function aboutFile({ file, text, bundle }: OpenedFile, document: Document) {
  const { level } = bundle;
  return {
    format: file.format,
    title: document.meta.title,
    issued: document.meta.issued,
    ...(level === undefined ? {} : { level }),
    bundle: sha256Of(new TextEncoder().encode(text)),
    program: { made: bundle.program, here: packageFile.version },
    isAsExported: isAsExported({ text, bundle }, document),
  };
}

const reaches: readonly BundleReach[] = ['printed', 'open'];

/** Whether an export of what the bundle holds would write this very bundle. */
function isAsExported({ text, bundle }: Pick<OpenedFile, 'text' | 'bundle'>, document: Document): boolean {
  const { inputs } = selectedFromBundle(bundle);
  const { program, today, level } = bundle;
  return reaches.some(
    (reach) => canonicalJson(bundleOf({ ...inputs, program, today, level }, document, reach)) === text,
  );
}

function compared(expected: IssuedFile, found: IssuedFile, document: Document) {
  const differences = comparePassages(expected.passages, found.passages, headingsOf(document));
  const matter = matterChanged(expected, found);
  const known = new Set(expected.hidden.map(plainWords));
  const hidden = found.hidden.filter((words) => !known.has(plainWords(words)));
  const isSame = differences.length === 0 && !matter.includes('pictures');
  const verdict: Verification['verdict'] = isSame ? 'same words' : 'different';
  return { verdict, differences, matter, hidden: hidden.slice(0, mostHidden) };
}

const mostHidden = 50;
const matters: readonly Matter[] = ['pictures', 'drawing', 'fonts'];

/** What could not be read in the file counts as changed. */
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
