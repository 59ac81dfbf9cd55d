import { reportDocument } from '../../../briefing/checks/report/report-document.ts';
import type { ReportFormat } from '../../../briefing/checks/report/report-format.ts';
import { writeSarif } from '../../../briefing/checks/report/write-sarif.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { withoutBroughtFonts } from '../../../briefing/style/fonts/brought-fonts.ts';
import packageFile from '../../../package.json' with { type: 'json' };
import { writeFormats } from '../export/write-formats.ts';
import type { ReportedBriefing } from './report-on-briefing.ts';

/** Writes a report in one of its forms. */
export async function writeReport(
  { report, styled }: ReportedBriefing,
  format: ReportFormat,
): Promise<Outcome<Uint8Array>> {
  const { briefing, checked, findings, waived } = report;
  if (format === 'json') return asText(asJson({ briefing: briefing.id, checked, findings, waived }));
  if (format === 'sarif') return asText(writeSarif(report, packageFile.version));
  const request = { formats: [format], finished: () => undefined };
  const written = await writeFormats(
    reportDocument(report, styled.document.meta.banner),
    withoutBroughtFonts(styled.style),
    request,
  );
  if (!written.ok) return written;
  return done(written.value[0]?.bytes ?? new Uint8Array(), written.findings);
}

function asText(text: string): Outcome<Uint8Array> {
  return done(new TextEncoder().encode(text));
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
