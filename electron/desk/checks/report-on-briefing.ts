import type { CheckReport } from '../../../briefing/checks/report/check-report.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { BriefingInputs } from '../export/briefing-inputs.ts';
import { composeBriefing, type Checking, type StyledDocument } from '../export/compose-briefing.ts';
import { withoutRepeats } from '../export/refuse-errors.ts';
import type { BriefingTimes } from '../export/select-inputs.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** A report, and the document it is about. */
export interface ReportedBriefing {
  readonly report: CheckReport;
  readonly styled: StyledDocument;
}

/** Checks a briefing and says what was found; refused where it cannot be merged. */
export async function reportOnBriefing(
  inputs: BriefingInputs,
  times: BriefingTimes,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>,
  checking: Checking = { captures: 'all' },
): Promise<Outcome<ReportedBriefing>> {
  const composed = await composeBriefing(inputs, times, parsers, checking);
  if (!composed.ok) return composed;
  const { value: styled, findings } = composed;
  const report: CheckReport = {
    briefing: inputs.briefing,
    meta: styled.document.meta,
    checked: times.now,
    findings: withoutRepeats(findings),
    waived: styled.waived,
  };
  return done({ report, styled }, findings);
}
