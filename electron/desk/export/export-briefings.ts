import type { Document } from '../../../briefing/document/document.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { ExportFormat } from '../../../briefing/editions/export-format.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done, placedWithin, refused } from '../../../briefing/outcome.ts';
import type { OutputFile } from '../files/write-files.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { BriefingInputs } from './briefing-inputs.ts';
import type { BriefingTimes } from './select-inputs.ts';
import { composeBriefing } from './compose-briefing.ts';
import { refuseErrors, withoutRepeats } from './refuse-errors.ts';
import { writeFormats } from './write-formats.ts';

/** How briefings are made: by which instants, in which formats, how strictly. */
export interface ExportRequest {
  readonly times: BriefingTimes;
  readonly formats: readonly ExportFormat[];
  readonly strict: boolean;
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

/** Makes the files of several briefings, one after the other; a finding that forbids one forbids all. */
export async function exportBriefings(
  all: readonly BriefingInputs[],
  request: ExportRequest,
  parsers: Pick<Parsers, 'merge'>,
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
  parsers: Pick<Parsers, 'merge'>,
): Promise<Outcome<readonly OutputFile[]>> {
  const { title } = inputs.briefing;
  request.working(`Merging ${title}`);
  const composed = refuseErrors(await composeBriefing(inputs, request.times, parsers), request.strict);
  if (!composed.ok) return composed;
  request.working(`Writing ${title}`);
  if (request.signal?.aborted === true) return stopped();
  const { document, style } = composed.value;
  const { formats, fileName } = request;
  const files = await writeFormats(document, style, {
    formats,
    finished: (format) => request.working(`Written as ${format}: ${title}`),
    ...(fileName && { fileName: (format) => fileName(inputs.briefing, document, format) }),
  });
  if (!files.ok) return files;
  const findings = withoutRepeats([...composed.findings, ...files.findings]);
  return refuseErrors(done(files.value, findings), request.strict);
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
