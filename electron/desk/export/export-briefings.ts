import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done, placedWithin } from '../../../briefing/outcome.ts';
import type { OutputFile } from '../files/write-files.ts';
import type { BriefingInputs } from './briefing-inputs.ts';
import { exportBriefing, stopped, type ExportParsers, type ExportRequest } from './export-briefing.ts';

/** One briefing as files that are not written yet. */
export interface ExportedBriefing {
  readonly id: string;
  readonly files: readonly OutputFile[];
}

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

/** Two briefings of one title keep their files apart by the id, also where a disk takes large and small letters for one. */
function apart(file: OutputFile, id: string, taken: Set<string>): OutputFile {
  const dot = file.name.lastIndexOf('.');
  let { name } = file;
  for (let end = id; taken.has(name.toLowerCase()); end += `-${id}`)
    name = `${file.name.slice(0, dot)}-${end}${file.name.slice(dot)}`;
  taken.add(name.toLowerCase());
  return { ...file, name };
}
