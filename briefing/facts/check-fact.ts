import type { MarkingScheme } from '../document/marking.ts';
import { levelOf } from '../document/marking.ts';
import type { Finding } from '../outcome.ts';
import { createKindCheck } from './check-kind.ts';
import type { Fact } from './fact.ts';
import type { Kind } from './kind.ts';

/** What a desk allows in its facts. */
export interface FactRules {
  readonly kinds: readonly Kind[];
  readonly markings: MarkingScheme;
}

/** What stands against a fact on a desk: its kind, the kind's own fields, its marking. */
export function checkFact(fact: Fact, { kinds, markings }: FactRules): readonly Finding[] {
  const kind = kinds.filter(({ name }) => name === fact.kind);
  return [...createKindCheck(kind.length === 0 ? kinds : kind)(fact), ...checkMarking(fact, markings)];
}

/** What stands against a fact and did not stand against it as it was. */
export function newFindings(fact: Fact, before: Fact, rules: FactRules): readonly Finding[] {
  const known = new Set(checkFact(before, rules).map((finding) => finding.message));
  return checkFact(fact, rules).filter((finding) => !known.has(finding.message));
}

function checkMarking({ id, marking }: Fact, markings: MarkingScheme): readonly Finding[] {
  if (levelOf(markings, marking) !== undefined) return [];
  const allowed = markings.levels.map(({ label }) => label).join(', ');
  const message = `“${marking}” is no marking of ${markings.name}. Use one of ${allowed}.`;
  const place = { fact: id, field: 'marking' };
  return [{ rule: 'unknown-marking', severity: 'error', message, place, found: marking, allowed }];
}
