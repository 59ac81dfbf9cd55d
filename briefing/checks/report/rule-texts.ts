import { rules } from '../rules.ts';
import type { RuleHead } from '../rule.ts';

const byId: ReadonlyMap<string, RuleHead> = new Map(rules.map((rule) => [rule.id, rule]));

/** What a rule says of itself; undefined for one that belongs to merging or writing. */
export function ruleNamed(id: string): RuleHead | undefined {
  return byId.get(id);
}
