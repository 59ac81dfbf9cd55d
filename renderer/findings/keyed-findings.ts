import type { Finding } from '../../briefing/outcome.ts';

/** A finding with a key that stays the same while it is the same one. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** Findings with their keys: those that are alike are told apart by their order. */
export function keyedFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, message, place = {} } = finding;
    const { slot, line, column, field, template, fact, source } = place;
    const same = JSON.stringify([rule, message, slot, line, column, field, template, fact, source]);
    const count = seen.get(same) ?? 0;
    seen.set(same, count + 1);
    return { key: `${same}#${count}`, finding };
  });
}
