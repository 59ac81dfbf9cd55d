import { traceFacts, type FactTrace } from '../../../briefing/edited/trace-facts.ts';
import type { FactPassage, TrackedChanges } from '../../../briefing/edited/word-story.ts';
import { done, refused, type Finding, type Outcome } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { listed } from '../../../briefing/text/listed.ts';
import type { Bundle } from '../../../briefing/bundle/bundle.ts';
import { readBundle } from '../../../briefing/bundle/read-bundle.ts';
import { checkPictures } from '../bundle/check-pictures.ts';
import { selectedFromBundle } from '../bundle/selected-from-bundle.ts';
import type { DeskPaths } from '../desk-folder.ts';
import { composeBriefing, composeUnchecked, type StyledDocument } from '../export/compose-briefing.ts';
import type { BriefingInputs } from '../export/briefing-inputs.ts';
import { selectInputs, type BriefingTimes, type SelectedInputs } from '../export/select-inputs.ts';
import { textDigest } from '../parsers/issued/text-digest.ts';
import { houseFor } from '../house/house-for.ts';
import { houseStyle } from '../house/house-style.ts';
import { packer } from '../pack/packer.ts';
import { isPdf } from '../parsers/issued/is-pdf.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** With what the words of a file are compared: a draft as it is now, what the file says it was made of, or the marks in it. */
export type ComparedWith = 'briefing' | 'bundle' | 'marks';

/** What became of the words of facts in a file. */
export interface FileTrace {
  readonly comparedWith: ComparedWith;
  /** All passages; those that were deleted stand last. */
  readonly facts: readonly FactTrace[];
  /** Changes that the file tracks; they count as accepted. */
  readonly changes: TrackedChanges;
}

/** A Word file that a colleague may have changed, and the draft it is compared with. */
export interface TraceRequest {
  readonly content: Uint8Array;
  readonly fileName: string;
  /** Absent: the bundle in the file gives the words as they were, or where it has none, the marks tell what was changed. */
  readonly draft?: { readonly inputs: BriefingInputs; readonly times: BriefingTimes };
  /** Of the desk whose house file it was made in; absent: the marks tell of a file that was made in one. */
  readonly desk?: DeskPaths;
}

/** The parsers that a trace needs. */
export type TraceParsers = Pick<
  Parsers,
  'readWord' | 'readIssuedBundle' | 'merge' | 'readBoundaries' | 'readCapture' | 'readHouse' | 'mergeHouse'
>;

/** Tells which facts’ words somebody changed, moved, copied or deleted in a Word file. */
export async function traceFile(
  { draft, ...file }: TraceRequest,
  parsers: TraceParsers,
): Promise<Outcome<FileTrace>> {
  const { content, fileName } = file;
  if (isPdf(content))
    return refused(
      'bad-input',
      `${fileName} is a PDF. Words are traced in Word files; “attache verify” says what was changed in a PDF.`,
    );
  const story = await parsers.readWord(content, fileName);
  if (!story.ok) return story;
  const { passages, changes } = story.value;
  if (draft === undefined) {
    const issued = await bundledPassages(file, parsers);
    const comparedWith = issued === undefined ? 'marks' : 'bundle';
    return traced({ comparedWith, facts: traceFacts(passages, issued), changes }, fileName);
  }
  const cut = await cutFor(file, parsers);
  if (cut !== undefined) return renumbered(fileName, cut);
  const composed = await composeBriefing(draft.inputs, draft.times, parsers);
  if (!composed.ok) return composed;
  const written = await writtenPassages(selectInputs(draft.inputs, draft.times), composed.value, parsers);
  if (!written.ok) return written;
  const facts = traceFacts(passages, written.value);
  return traced({ comparedWith: 'briefing', facts, changes }, fileName);
}

/** The level for whose readers a file says that it was cut. */
async function cutFor(file: IssuedFile, parsers: TraceParsers): Promise<string | undefined> {
  return (await bundleIn(file, parsers))?.level;
}

function renumbered(fileName: string, level: string): Outcome<FileTrace> {
  return refused(
    'wrong-usage',
    `${fileName} was cut for the readers of ${level}, and its facts have numbers of their own, so it cannot be compared with a draft. Leave the briefing out: its words are then compared with what the file says it was made of.`,
  );
}

type IssuedFile = Pick<TraceRequest, 'content' | 'fileName'>;

async function bundleIn(
  { content, fileName }: IssuedFile,
  parsers: TraceParsers,
): Promise<Bundle | undefined> {
  const issued = await parsers.readIssuedBundle(content, fileName);
  const text = issued.ok ? issued.value.bundle : undefined;
  const bundle = text === undefined ? undefined : readBundle(text, fileName, textDigest);
  return bundle?.ok === true ? bundle.value : undefined;
}

/** What the bundle in a file makes; undefined where there is none, or none that this program can use. */
async function bundledPassages(
  { content, fileName, desk }: TraceRequest,
  parsers: TraceParsers,
): Promise<readonly FactPassage[] | undefined> {
  const bundle = await bundleIn({ content, fileName }, parsers);
  if (bundle === undefined || !checkPictures(bundle, fileName).ok) return undefined;
  const selected = selectedFromBundle(bundle, desk);
  const composed = await composeUnchecked(selected, parsers);
  if (!composed.ok) return undefined;
  const written = await writtenPassages(selected, composed.value, parsers);
  return written.ok ? written.value : undefined;
}

/** The passages of a document as its Word file has them, in the file of a house where it asks for one. */
async function writtenPassages(
  selected: SelectedInputs,
  styled: StyledDocument,
  parsers: TraceParsers,
): Promise<Outcome<readonly FactPassage[]>> {
  const house = await houseFor(selected, styled, parsers);
  if (!house.ok) return house;
  const { document, style } = styled;
  const packed = await (house.value === undefined
    ? packer.write(document, style)
    : packer.write(house.value.document, houseStyle(style, house.value.filling.file.page), {
        house: house.value.filling,
      }));
  if (!packed.ok) return packed;
  const story = await parsers.readWord(packed.value, 'the briefing');
  return story.ok ? done(story.value.passages) : story;
}

function traced(trace: FileTrace, file: string): Outcome<FileTrace> {
  return done(trace, [
    ...nothingFound(trace.facts, file),
    ...trace.facts.flatMap((one) => findingOf(one, file)),
    ...acceptedChanges(trace.changes, file),
  ]);
}

function acceptedChanges({ count, authors }: TrackedChanges, file: string): readonly Finding[] {
  if (count === 0) return [];
  const whose = authors.length === 0 ? '' : ` by ${listed(authors)}`;
  const message = `The file tracks ${counted(count, 'change')}${whose}. It was read as if all were accepted.`;
  return [{ rule: 'trace-accepted', severity: 'note', message, place: { file } }];
}

function nothingFound(facts: readonly FactTrace[], file: string): readonly Finding[] {
  if (facts.some(({ state }) => state !== 'deleted')) return [];
  const message =
    'No words of facts can be told in this file: it was not written by Attaché, or a program that saved it took content controls and bookmarks out.';
  return [{ rule: 'trace-nothing', severity: 'warning', message, place: { file } }];
}

const severities: Readonly<Record<Exclude<FactTrace['state'], 'kept'>, Finding['severity']>> = {
  changed: 'warning',
  hidden: 'warning',
  deleted: 'warning',
  moved: 'note',
  copied: 'note',
};

/** What is said of words of facts that do not stand as written; nothing of others. */
export function findingOf(trace: FactTrace, file: string): readonly Finding[] {
  const { state, facts } = trace;
  if (state === 'kept') return [];
  const [fact] = facts;
  const place = fact === undefined ? { file } : { file, fact };
  return [{ rule: `trace-${state}`, severity: severities[state], message: sentenceOf(trace, state), place }];
}

function sentenceOf(
  { facts, was, is, under }: FactTrace,
  state: Exclude<FactTrace['state'], 'kept'>,
): string {
  const whose = `Words of ${facts.slice(0, 8).join(', ')}`;
  const where = under === '' ? '' : ` under “${under}”`;
  const words = is === undefined ? '' : `: “${is}”`;
  switch (state) {
    case 'changed':
      return was === undefined
        ? `${whose}${where} are not those that were written${words}.`
        : `${whose}${where} were changed: “${was}” is now “${is ?? ''}”.`;
    case 'deleted':
      return `${whose}${where} were deleted${was === undefined ? '' : `: “${was}”`}.`;
    case 'hidden':
      return `${whose}${where} were hidden, so that no reader sees them${words}.`;
    case 'moved':
      return `${whose} were moved, and stand${where} now${words}.`;
    case 'copied':
      return `${whose} stand twice, again${where}${words}.`;
  }
}
