import type { Finding, Severity } from '../outcome.ts';
import { intakeLimits } from './limits.ts';

/** Collects the findings of a file: the first 200 in full, the rest as a number. */
export interface FindingList {
  add(findings: readonly Finding[]): void;
  /** How many errors there are, also those that are only counted. */
  errors(): number;
  /** The findings, the errors first, with a last one that says how many more there are. */
  all(): readonly Finding[];
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** An empty list for the findings of one file. */
export function createFindingList(fileName: string): FindingList {
  const kept: Record<Severity, Finding[]> = { error: [], warning: [], note: [] };
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  return {
    add(findings) {
      for (const finding of findings) {
        counts[finding.severity] += 1;
        const list = kept[finding.severity];
        if (list.length < intakeLimits.findings) list.push(finding);
      }
    },
    errors: () => counts.error,
    all() {
      const found = [...kept.error, ...kept.warning, ...kept.note].slice(0, intakeLimits.findings);
      const more = counts.error + counts.warning + counts.note - found.length;
      return more === 0 ? found : [...found, moreFindings(fileName, more, worst(counts))];
    },
  };
}

function worst(counts: Readonly<Record<Severity, number>>): Severity {
  const severities: readonly Severity[] = ['error', 'warning', 'note'];
  const most = severities.find((severity) => counts[severity] > 0) ?? 'note';
  return weights[most] < weights.note ? most : 'note';
}

function moreFindings(fileName: string, more: number, severity: Severity): Finding {
  const message = `${fileName} has ${more} more of them. Correct these first, then read it again.`;
  return { rule: 'more-findings', severity, message, place: { file: fileName } };
}
