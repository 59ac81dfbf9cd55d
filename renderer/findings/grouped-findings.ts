import type { Finding, Severity } from '../../briefing/outcome.ts';
import { folded } from '../../briefing/text/folded.ts';
import type { KeyedFinding } from './keyed-findings.ts';

/** By what findings are put together. */
export type FindingOrder = 'place' | 'rule' | 'severity';

/** Which findings are listed, and how. */
export interface FindingView {
  readonly severity: Severity | 'all';
  /** Words that all must occur in the message. */
  readonly words: string;
  readonly order: FindingOrder;
}

/** Findings under one heading. */
export interface FindingGroup {
  readonly id: string;
  readonly title: string;
  readonly findings: readonly KeyedFinding[];
}

/** Names the place of a finding: `Bottom line`. */
export type NamePlace = (finding: Finding) => string;

const severities: readonly Severity[] = ['error', 'warning', 'note'];
const severityNames = { error: 'Errors', warning: 'Warnings', note: 'Notes' };

/** The findings that a view lists, in groups; groups by place come in the order in which the findings do. */
export function groupedFindings(
  findings: readonly KeyedFinding[],
  { severity, words, order }: FindingView,
  namePlace: NamePlace,
): readonly FindingGroup[] {
  const wanted = folded(words);
  const listed = findings.filter(
    ({ finding }) =>
      (severity === 'all' || finding.severity === severity) && folded(finding.message).includes(wanted),
  );
  const groups = new Map<string, KeyedFinding[]>();
  for (const one of order === 'severity' ? bySeverity(listed) : listed) {
    const title = titleIn(order, one.finding, namePlace);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [one]);
    else group.push(one);
  }
  return [...groups].map(([title, members]) => ({ id: title, title, findings: members }));
}

function titleIn(order: FindingOrder, finding: Finding, namePlace: NamePlace): string {
  if (order === 'place') return namePlace(finding);
  return order === 'severity' ? severityNames[finding.severity] : ruleName(finding.rule);
}

/** `unknown-citation` as `Unknown citation`. */
function ruleName(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function bySeverity(findings: readonly KeyedFinding[]): readonly KeyedFinding[] {
  return findings.toSorted(
    (one, other) => severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity),
  );
}
