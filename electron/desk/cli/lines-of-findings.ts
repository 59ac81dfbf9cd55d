import type { Finding } from '../../../briefing/outcome.ts';
import { describeFinding } from './describe-finding.ts';

/** Of one kind of warnings or notes, so many are said; more would push what matters off the screen. */
const mostOfOneKind = 10;

/** A finding, and those that say the same of other places. */
interface Said {
  readonly first: Finding;
  readonly others: Finding[];
}

/** Findings as lines for people: those that say the same stand as one, errors are never left out, and of the rest not too many. */
export function linesOfFindings(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const said of joined(findings)) {
    const { rule, severity } = said.first;
    const kind = `${severity}s like these [${rule}]`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (severity === 'error' || count <= mostOfOneKind) lines.push(lineOf(said));
  }
  const many = [...counts].filter(([kind, count]) => !kind.startsWith('error') && count > mostOfOneKind);
  const left = many.map(([kind, count]) => `${count - mostOfOneKind} more ${kind}: --json prints all.`);
  return [...lines, ...left];
}

/** All findings as lines for people, where those that say the same stand as one. */
export function allLinesOfFindings(findings: readonly Finding[]): readonly string[] {
  return joined(findings).map(lineOf);
}

/** Findings by what they say of which file, template or slot, in the order of the first of each. */
function joined(findings: readonly Finding[]): readonly Said[] {
  const all = new Map<string, Said>();
  for (const finding of findings) {
    const { rule, severity, message, found, place = {} } = finding;
    const { briefing, file, template, slot, fact, source, field } = place;
    const where = [briefing, file, template, slot, fact, source, field];
    const key = JSON.stringify([rule, severity, message, found, ...where]);
    const said = all.get(key);
    if (said === undefined) all.set(key, { first: finding, others: [] });
    else said.others.push(finding);
  }
  return [...all.values()];
}

function lineOf({ first, others }: Said): string {
  return describeFinding(first, others.length === 0 ? '' : `, and ${elsewhere(first, others)}`);
}

function elsewhere(first: Finding, others: readonly Finding[]): string {
  const rows = new Set(others.map(({ place }) => place?.row).filter((row) => row !== first.place?.row));
  const [count, word] = others.length === rows.size ? [rows.size, 'row'] : [others.length, 'place'];
  return `${count} more ${word}${count === 1 ? '' : 's'}`;
}
