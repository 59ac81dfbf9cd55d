import type { FindingCounts } from '../../../briefing/contract/briefing-calls.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { composeBriefing } from '../export/compose-briefing.ts';
import { gatherFromDesk } from '../export/gather-from-desk.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { noBriefing } from './no-briefing.ts';

/** Merges a briefing and counts what there is to say of it; one that cannot be merged has at least an error. */
export async function countFindings(
  desk: Desk,
  id: string,
  at: string,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>,
): Promise<Outcome<FindingCounts>> {
  const inputs = await gatherFromDesk(desk, [id]);
  if (!inputs.ok) return inputs;
  const [one] = inputs.value;
  if (one === undefined) return noBriefing(id);
  const composed = await composeBriefing(one, { now: at }, parsers, { captures: 'all' });
  const counted = tally([
    ...inputs.findings,
    ...(composed.ok ? composed.findings : composed.failure.findings),
  ]);
  return done(
    composed.ok
      ? { ...counted, marking: composed.value.document.meta.banner.label }
      : { ...counted, error: Math.max(1, counted.error) },
  );
}

const mostWorst = 5;
const severities = ['error', 'warning', 'note'] as const;

function tally(findings: readonly Finding[]): FindingCounts {
  const of = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const worst = severities.flatMap((severity) => findings.filter((one) => one.severity === severity));
  return { error: of('error'), warning: of('warning'), note: of('note'), worst: worst.slice(0, mostWorst) };
}
