import type { Document } from '../../../briefing/document/document.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { ExportFormat } from '../../../briefing/editions/export-format.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done, placedWithin, refused } from '../../../briefing/outcome.ts';
import type { Release } from '../../../briefing/releases/release-briefing.ts';
import type { HouseDocument } from '../house/compose-house.ts';
import type { WordStory } from '../../../briefing/edited/word-story.ts';
import { reviewFiles } from '../review/review-files.ts';
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

/** One briefing as files that are not written yet. */
export interface ExportedBriefing {
  readonly id: string;
  readonly files: readonly OutputFile[];
}

/** The parsers that an export needs. */
export type ExportParsers = Pick<
  Parsers,
  'merge' | 'readBoundaries' | 'readTemplate' | 'readCapture' | 'readHouse' | 'mergeHouse' | 'readFont'
>;

/** Makes the files of several briefings, one after the other; a finding that forbids one forbids all. */
export async function exportBriefings(
  all: readonly BriefingInputs[],
  request: ExportRequest,
  parsers: ExportParsers,
): Promise<Outcome<readonly ExportedBriefing[]>> {
  const exported: ExportedBriefing[] = [];
  const findings: Finding[] = [];
  const taken = new Set<string>();
  for (const inputs of all) {
    const { id } = inputs.briefing;
    if (request.signal?.aborted === true) return stopped();
    const one = await exportBriefing(inputs, request, parsers);
    const outcome = all.length > 1 ? placedWithin({ briefing: id }, one) : one;
    if (!outcome.ok) return outcome;
    findings.push(...outcome.findings);
    exported.push({ id, files: outcome.value.map((file) => apart(file, id, taken)) });
  }
  return done(exported, findings);
}

async function exportBriefing(
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
  const bundle = await bundleFor(made.value, request, parsers);
  if (!bundle.ok) return bundle;
  const house = await inHouse(made.value, request, parsers);
  if (!house.ok) return house;
  const fonts = await fontsFor(made.value.styled.style, inputs.desk, parsers);
  if (!fonts.ok) return fonts;
  if (request.signal?.aborted === true) return stopped();
  const { document, style } = made.value.styled;
  const { formats, fileName } = request;
  const files = await writeFormats(document, style, {
    formats,
    bundle: bundle.value?.bytes,
    house: house.value,
    fonts: fonts.value,
    level: request.level,
    finished: (format) => request.working(`Written as ${format}: ${title}`),
    ...(fileName && { fileName: (format) => fileName(made.value.briefing, document, format) }),
  });
  if (!files.ok) return files;
  const findings = withoutRepeats([
    ...made.findings,
    ...bundle.findings,
    ...house.findings,
    ...files.findings,
  ]);
  const sound = refuseErrors(
    done(
      reviewFiles(files.value, {
        document,
        findings: made.findings,
        now: request.times.now,
        comments: request.comments === true,
        changesFrom: request.changesFrom,
      }),
      findings,
    ),
    request.strict,
  );
  const { release } = made.value;
  if (!sound.ok || release === undefined) return sound;
  request.working(`Searching the files for what ${release.level} may not show`);
  const { value, findings: found } = sound;
  return proveRelease(
    { files: value, document, release, findings: found, house: house.value },
    request.signal,
  );
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

function stopped(): Outcome<never> {
  return refused('cannot-write', 'Stopped. Nothing was written.');
}

/** Two briefings of one title keep their files apart by the id, also where a disk takes large and small letters for one. */
function apart(file: OutputFile, id: string, taken: Set<string>): OutputFile {
  const dot = file.name.lastIndexOf('.');
  let { name } = file;
  for (let end = id; taken.has(name.toLowerCase()); end += `-${id}`)
    name = `${file.name.slice(0, dot)}-${end}${file.name.slice(dot)}`;
  taken.add(name.toLowerCase());
  return { ...file, name };
}
