import type { WaivedFinding, Waiver } from '../drafts/waiver.ts';
import type { Finding } from '../outcome.ts';

/** Parts findings from those that a waiver fits. One waiver lets stand all that say the same of the same place. */
export function waiveFindings(
  found: readonly Finding[],
  waivers: readonly Waiver[],
): { readonly findings: readonly Finding[]; readonly waived: readonly WaivedFinding[] } {
  const byKey = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const findings: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of found) {
    const waiver = finding.key === undefined ? undefined : byKey.get(finding.key);
    if (waiver === undefined) findings.push(finding);
    else waived.push({ finding, waiver });
  }
  return { findings, waived };
}
