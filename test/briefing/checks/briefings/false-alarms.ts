import { rules } from '../../../../briefing/checks/rules.ts';
import { countWords } from '../../../../briefing/document/count-words.ts';
import type { Finding } from '../../../../briefing/outcome.ts';
import type { CheckedBriefing, Planted } from './checked-briefing.ts';

/** What the rules found in briefings whose defects are known. */
export interface Counted {
  /** Words of all briefings as printed. */
  readonly words: number;
  /** Planted and not found. */
  readonly missed: readonly Planted[];
  /** By the id of the rule, in the order of the rules. */
  readonly byRule: ReadonlyMap<string, RuleCount>;
}

/** What one rule found. */
export interface RuleCount {
  readonly found: number;
  readonly falseAlarms: readonly Finding[];
}

/** Counts true hits and false alarms; findings that are no rule’s are left out. */
export function countFalseAlarms(briefings: readonly CheckedBriefing[]): Counted {
  const known = new Set(rules.map(({ id }) => id));
  const counts = new Map(rules.map(({ id }) => [id, { found: 0, falseAlarms: [] as Finding[] }]));
  const missed: Planted[] = [];
  for (const { findings, planted } of briefings) {
    const left = new Set(findings.filter(({ rule }) => known.has(rule)));
    for (const one of planted.filter(({ rule }) => known.has(rule))) {
      const hit = [...left].find((finding) => isMeant(finding, one));
      const count = counts.get(one.rule);
      if (hit === undefined || count === undefined) missed.push(one);
      else {
        left.delete(hit);
        count.found += 1;
      }
    }
    for (const alarm of left) counts.get(alarm.rule)?.falseAlarms.push(alarm);
  }
  const blocks = briefings.flatMap(({ material }) => material.document.blocks);
  const words = blocks.reduce((sum, block) => sum + countWords(block), 0);
  return { words, missed, byRule: counts };
}

/** The counts as a table in Markdown. */
export function falseAlarmTable({ words, byRule }: Counted): string {
  const counts = [...byRule.values()];
  const alarms = counts.reduce((sum, { falseAlarms }) => sum + falseAlarms.length, 0);
  const found = counts.reduce((sum, one) => sum + one.found, 0);
  const rows = [...byRule].map(([id, one]) => `| ${id} | ${one.found} | ${one.falseAlarms.length} |`);
  return [
    `Over ${words} words: ${found} planted defects found, ${alarms} false alarms.`,
    '',
    '| rule | found | false alarms |',
    '| ---- | ----: | -----------: |',
    ...rows,
    '',
  ].join('\n');
}

function isMeant({ rule, message, found = '', place }: Finding, one: Planted): boolean {
  const said = [message, found, place?.fact ?? ''];
  return rule === one.rule && said.some((text) => text.includes(one.words));
}
