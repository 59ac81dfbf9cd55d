import type { ReportFormat } from '../../../briefing/checks/report/report-format.ts';
import { fileNameOf } from '../../../briefing/editions/file-name.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import { gatherFromDesk } from '../export/gather-from-desk.ts';
import { writeFiles } from '../files/write-files.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { reportOnBriefing } from './report-on-briefing.ts';
import { writeReport } from './write-report.ts';

/** Which report is wanted, and where. */
export interface ReportWish {
  readonly briefing: string;
  readonly format: ReportFormat;
  readonly folder: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Writes the check report of a briefing into a folder, under a name with the time; answers its path. */
export async function saveReport(
  desk: Desk,
  { briefing, format, folder, at }: ReportWish,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>,
): Promise<Outcome<string>> {
  const gathered = await gatherFromDesk(desk, [briefing]);
  if (!gathered.ok) return gathered;
  const [inputs] = gathered.value;
  if (inputs === undefined) return noBriefing(briefing);
  const reported = await reportOnBriefing(inputs, { now: at }, parsers);
  if (!reported.ok) return reported;
  const bytes = await writeReport(reported.value, format);
  if (!bytes.ok) return bytes;
  const time = at.slice(0, 19).replaceAll(':', '');
  const name = fileNameOf(`Check report ${inputs.briefing.title.slice(0, 60)} ${time}`, format);
  const written = await writeFiles(folder, [{ name, bytes: bytes.value }]);
  return written.ok ? done(written.value[0] ?? folder, gathered.findings) : written;
}
