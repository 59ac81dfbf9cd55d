import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';

/** Whether a finding forbids issuing: an error always, a warning where the user is strict. */
export function forbids(finding: Finding, strict: boolean): boolean {
  return finding.severity === 'error' || (strict && finding.severity === 'warning');
}

/** Refuses an outcome that a finding of its forbids; others pass as they are. */
export function refuseErrors<T>(outcome: Outcome<T>, strict: boolean): Outcome<T> {
  if (!outcome.ok) return outcome;
  const count = outcome.findings.filter((finding) => forbids(finding, strict)).length;
  return count === 0 ? outcome : refused('findings', sentenceFor(count, strict), outcome.findings);
}

function sentenceFor(count: number, strict: boolean): string {
  const found = count === 1 ? 'one finding stands' : `${count} findings stand`;
  const [it, isOne] = count === 1 ? ['it', 'it is'] : ['them', 'they are'];
  const hint = strict
    ? `Mend ${it}, or leave out --strict where ${isOne} only ${count === 1 ? 'a warning' : 'warnings'}.`
    : `Mend ${it} and try again.`;
  return `Nothing was written: ${found} in the way. ${hint}`;
}

/** The findings without those that say the same of the same place twice. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.rule, finding.message, finding.place]);
    return seen.size < seen.add(key).size;
  });
}
