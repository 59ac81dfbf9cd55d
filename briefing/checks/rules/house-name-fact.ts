import type { Fact } from '../../facts/fact.ts';
import type { HouseName } from '../../names/house-name.ts';
import { listed } from '../../text/listed.ts';
import type { Hit } from '../hit.ts';
import { namesIn } from '../names/names-in.ts';
import { withoutQuoted } from '../prose/quoted-stretches.ts';
import type { FactRule } from '../rule.ts';

/** A fact that writes a name otherwise than the house does, in its statement or among its places: so it would be printed. */
export const houseNameFact: FactRule = {
  id: 'house-name-fact',
  on: 'facts',
  title: 'A fact with a name that the house writes otherwise',
  reason:
    'Facts are printed in their own words: a name that is written otherwise there goes into every briefing.',
  severity: 'warning',
  check: ({ facts, settings: { names = [] } }) =>
    names.length === 0 ? [] : facts.flatMap((fact) => hitsOf(fact, names)),
};

function hitsOf(fact: Fact, names: readonly HouseName[]): readonly Hit[] {
  return [
    ...hitIn(fact, 'statement', othersIn(withoutQuoted(fact.statement), names)),
    ...hitIn(fact, 'places', othersIn(fact.places.join('; '), names)),
  ];
}

function othersIn(text: string, names: readonly HouseName[]): ReadonlyMap<string, string> {
  const others = namesIn(text, names).filter(({ as }) => as === 'spelling');
  return new Map(others.map((other) => [other.text, other.name.house]));
}

function hitIn(
  { id }: Fact,
  field: 'statement' | 'places',
  others: ReadonlyMap<string, string>,
): readonly Hit[] {
  if (others.size === 0) return [];
  const said = listed([...others].map(([found, house]) => `“${found}”, where the house writes “${house}”`));
  const where = field === 'statement' ? 'its statement' : 'its places';
  const message = `Fact ${id} has in ${where} ${said}. Correct the fact; its quotations stay as they are.`;
  return [{ message, place: { fact: id, field }, found: [...others.keys()].join(', ') }];
}
