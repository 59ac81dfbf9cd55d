import type { Document } from '../../../briefing/document/document.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { ExportFormat } from '../../../briefing/editions/export-format.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { Release } from '../../../briefing/releases/release-briefing.ts';
import type { HouseDocument } from '../house/compose-house.ts';
import type { WordStory } from '../../../briefing/edited/word-story.ts';
import { reviewFiles, type Review } from '../review/review-files.ts';
import type { FontBytes } from '../fonts/font-bytes.ts';
import { fontsFor } from '../fonts/fonts-for.ts';
import { houseFor } from '../house/house-for.ts';
import { makeBundle, type MadeBundle } from '../bundle/make-bundle.ts';
import type { OutputFile } from '../files/write-files.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { BriefingInputs } from './briefing-inputs.ts';
import { selectInputs, type BriefingTimes, type SelectedInputs } from './select-inputs.ts';
import { composeSelected, type StyledDocument } from './compose-briefing.ts';
import { composeRelease } from './compose-release.ts';
import { proveRelease } from './prove-release.ts';
import { refuseErrors, withoutRepeats } from './refuse-errors.ts';
import { writeFormats } from './write-formats.ts';

/** How briefings are made: by which instants, in which formats, how strictly. */
export interface ExportRequest {
  readonly times: BriefingTimes;
  readonly formats: readonly ExportFormat[];
  readonly strict: boolean;
  /** Label of the level for whose readers it is cut; absent: as drafted. */
  readonly level?: string;
  /** Whether PDF and Word files carry what they were made of. */
  readonly bundle: boolean;
  /** Whether findings stand in Word files as comments; never in a release. */
  readonly comments?: boolean;
  /** An older text since which changes are marked in Word files; never in a release. */
  readonly changesFrom?: WordStory;
  /** Hears what is being worked on. */
  readonly working: (doing: string) => void;
  /** Names the file of a briefing; absent: by its document's title. Two of one name are kept apart. */
  readonly fileName?: (briefing: Briefing, document: Document, format: ExportFormat) => string;
  /** Ends the work between two steps. */
  readonly signal?: AbortSignal;
}

/** The parsers that an export needs. */
export type ExportParsers = Pick<
  Parsers,
  'merge' | 'readBoundaries' | 'readTemplate' | 'readCapture' | 'readHouse' | 'mergeHouse' | 'readFont'
>;

/**
 * The files of one briefing: composed, written in each format, refused where its findings forbid it, and, where it is cut for a
 * level, searched for what its readers may not see. Nothing is on the disk yet.
 */
export async function exportBriefing(
  inputs: BriefingInputs,
  request: ExportRequest,
  parsers: ExportParsers,
): Promise<Outcome<readonly OutputFile[]>> {
  const { title } = inputs.briefing;
  const forbidden = reviewOfRelease(request);
  if (forbidden !== undefined) return refused('wrong-usage', forbidden);
  request.working(`Merging ${title}`);
  const made = await composeFor(inputs, request, parsers);
  if (!made.ok) return made;
  request.working(`Writing ${title}`);
  const equipped = await equip(made.value, { inputs, request }, parsers);
  if (!equipped.ok) return equipped;
  if (request.signal?.aborted === true) return stopped();
  const written = await writeFiles(made.value, equipped.value, request);
  if (!written.ok) return written;
  const findings = withoutRepeats([...made.findings, ...equipped.findings, ...written.findings]);
  const files = reviewFiles(written.value, reviewOf(made, request));
  const sound = refuseErrors(done(files, findings), request.strict);
  return sound.ok ? proved(sound, { made: made.value, house: equipped.value.house }, request) : sound;
}

type Done<T> = Extract<Outcome<T>, { readonly ok: true }>;

/** What goes into the files beside the document. */
interface Equipment {
  readonly bundle: Uint8Array | undefined;
  readonly house: HouseDocument | undefined;
  readonly fonts: FontBytes;
}

interface Order {
  readonly inputs: BriefingInputs;
  readonly request: ExportRequest;
}

async function equip(
  composed: ComposedFor,
  { inputs, request }: Order,
  parsers: ExportParsers,
): Promise<Outcome<Equipment>> {
  const bundle = await bundleFor(composed, request, parsers);
  if (!bundle.ok) return bundle;
  const house = await inHouse(composed, request, parsers);
  if (!house.ok) return house;
  const fonts = await fontsFor(composed.styled.style, inputs.desk, parsers);
  if (!fonts.ok) return fonts;
  const equipment = { bundle: bundle.value?.bytes, house: house.value, fonts: fonts.value };
  return done(equipment, [...bundle.findings, ...house.findings]);
}

function writeFiles(
  { styled: { document, style }, briefing }: ComposedFor,
  equipment: Equipment,
  { formats, level, fileName, working }: ExportRequest,
): Promise<Outcome<readonly OutputFile[]>> {
  return writeFormats(document, style, {
    ...equipment,
    formats,
    level,
    finished: (format) => working(`Written as ${format}: ${briefing.title}`),
    ...(fileName && { fileName: (format) => fileName(briefing, document, format) }),
  });
}

function reviewOf(
  { value, findings }: Done<ComposedFor>,
  { times, comments, changesFrom }: ExportRequest,
): Review {
  const { document } = value.styled;
  return { document, findings, now: times.now, comments: comments === true, changesFrom };
}

interface Finished {
  readonly made: ComposedFor;
  readonly house: HouseDocument | undefined;
}

/** Files that were not cut for a level need no search. */
async function proved(
  sound: Done<readonly OutputFile[]>,
  { made: { release, styled }, house }: Finished,
  { working, signal }: ExportRequest,
): Promise<Outcome<readonly OutputFile[]>> {
  if (release === undefined) return sound;
  working(`Searching the files for what ${release.level} may not show`);
  const { value: files, findings } = sound;
  return proveRelease({ files, document: styled.document, release, findings, house }, signal);
}

/** Why a release carries neither comments nor changes: both say what its readers may not know. */
function reviewOfRelease({ level, comments, changesFrom }: ExportRequest): string | undefined {
  if (level === undefined) return undefined;
  if (changesFrom !== undefined)
    return `Nothing was written: changes would show readers of ${level} an older text that is not cut for them. Leave out the changes.`;
  return comments === true
    ? `Nothing was written: comments would show readers of ${level} what the desk thinks of its text. Leave out the comments.`
    : undefined;
}

/** Word files alone are made in the file of a house. */
async function inHouse(
  { selected, styled }: ComposedFor,
  { formats }: ExportRequest,
  parsers: ExportParsers,
): Promise<Outcome<HouseDocument | undefined>> {
  return formats.includes('docx') ? houseFor(selected, styled, parsers) : done(undefined);
}

/** HTML and Markdown show all that they hold: they carry no bundle. */
async function bundleFor(
  { selected, styled }: ComposedFor,
  { bundle, formats, level }: ExportRequest,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries'>,
): Promise<Outcome<MadeBundle | undefined>> {
  const carries = formats.includes('pdf') || formats.includes('docx');
  return bundle && carries ? makeBundle({ selected, styled, level }, parsers) : done(undefined);
}

/** A document with what it was composed of, and where it was cut for a level, how. */
interface ComposedFor {
  readonly selected: SelectedInputs;
  readonly styled: StyledDocument;
  readonly briefing: Briefing;
  readonly release?: Release;
}

async function composeFor(
  inputs: BriefingInputs,
  { times, strict, level }: ExportRequest,
  parsers: ExportParsers,
): Promise<Outcome<ComposedFor>> {
  if (level !== undefined)
    return refuseErrors(await composeRelease({ inputs, times, level, captures: 'all' }, parsers), strict);
  const selected = selectInputs(inputs, times);
  const composed = refuseErrors(await composeSelected(selected, parsers, { captures: 'all' }), strict);
  return composed.ok
    ? done({ selected, styled: composed.value, briefing: inputs.briefing }, composed.findings)
    : composed;
}

/** Somebody ended the work between two steps. */
export function stopped(): Outcome<never> {
  return refused('cannot-write', 'Stopped. Nothing was written.');
}
