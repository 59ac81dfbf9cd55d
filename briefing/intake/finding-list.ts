import { formatNumber } from '../facts/format-quantity.ts';
import type { Finding, Severity } from '../outcome.ts';
import { intakeLimits } from './limits.ts';

/** Collects the findings of a file: the first 200 in full, the rest as a number. */
export interface FindingList {
  add(findings: readonly Finding[]): void;
  /** How many errors there are, also those that are only counted. */
  errorCount(): number;
  /** The errors alone: what a refused file has made or left out does not matter any more. */
  errors(): readonly Finding[];
  /** All findings, the weightiest first. */
  all(): readonly Finding[];
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** An empty list for the findings of one file. */
export function createFindingList(fileName: string): FindingList {
  const kept: Record<Severity, Finding[]> = { error: [], warning: [], note: [] };
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const list = (wanted: readonly Severity[]): readonly Finding[] => {
    const found = wanted.flatMap((severity) => kept[severity]).slice(0, intakeLimits.findings);
    const more = wanted.reduce((total, severity) => total + counts[severity], 0) - found.length;
    if (more === 0) return found;
    return [
      ...found,
      moreFindings(fileName, more, wanted.find((severity) => counts[severity] > 0) ?? 'note'),
    ];
  };
  return {
    add(findings) {
      for (const finding of findings) {
        counts[finding.severity] += 1;
        const room = kept[finding.severity].length < intakeLimits.findings;
        if (room) kept[finding.severity].push(finding);
      }
    },
    errorCount: () => counts.error,
    errors: () => list(['error']),
    all: () => list(severities),
  };
}

function moreFindings(fileName: string, more: number, severity: Severity): Finding {
  const message = `${fileName} has ${formatNumber(more, 'en')} more of them. Correct these first, then read it again.`;
  return { rule: 'more-findings', severity, message, place: { file: fileName } };
}
