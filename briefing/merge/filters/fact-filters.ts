import { boundsOf, canLieIn } from '../../facts/date-bounds.ts';
import type { Fact } from '../../facts/fact.ts';
import { hasWords } from '../../facts/has-words.ts';
import { folded } from '../../text/folded.ts';
import { wordsOf } from '../values/plain.ts';
import type { AuthorFilter, AuthorFilters } from './author-filter.ts';
import { daysOf } from './date-filters.ts';
import { factsIn, type FactItem } from './fact-items.ts';
import { spend } from './list-filters.ts';

const anyOf: AuthorFilter['takes'] = [1, Infinity];

/** Filters that narrow a list of facts. Several values after the colon mean: any of these. */
export const factFilters: AuthorFilters = {
  kind: narrow(anyOf, 'facts of a kind', (fact, kinds) => kinds.includes(fact.kind)),
  place: narrow(anyOf, 'facts about a place, however it is capitalised', (fact, places) =>
    fact.places.some((place) => includesFolded(places, place)),
  ),
  tagged: narrow(anyOf, 'facts with a tag', (fact, tags) => fact.tags.some((tag) => tags.includes(tag))),
  status: narrow(anyOf, 'current, superseded or withdrawn facts', (fact, statuses) =>
    statuses.includes(fact.status),
  ),
  observations: narrow(
    [0, 0],
    'facts that were observed, without judgements',
    (fact) => fact.judgement === undefined,
  ),
  said_by: narrow(anyOf, 'facts said by someone, by name or short name', (fact, names) =>
    [fact.saidBy?.name, fact.saidBy?.shortName].some(
      (name) => name !== undefined && includesFolded(names, name),
    ),
  ),
  from_source: narrow(anyOf, 'facts read in or reported by a source, by its id', (fact, ids) =>
    [fact.reportedBy, ...fact.evidence.map(({ source }) => source)].some(
      (id) => id !== undefined && ids.includes(id),
    ),
  ),
  matching: {
    takes: [1, 1],
    about: 'facts in whose statement, places, speaker or tags all these words occur',
    apply: ([value, text], data, call) => keep(spend(call, factsIn(value, data)), hasWords(wordsOf(text))),
  },
  with_unit: narrow(anyOf, 'facts with a quantity of a unit', (fact, units) =>
    fact.quantities.some(({ unit }) => unit !== undefined && includesFolded(units, unit)),
  ),
  with_quantity: narrow([0, 0], 'facts with a quantity', (fact) => fact.quantities.length > 0),
  counts: narrow([0, 0], 'facts whose quantity is a count and no ceiling', (fact) => {
    const [quantity] = fact.quantities;
    return quantity !== undefined && quantity.qualifier !== 'up to';
  }),
  ceilings: narrow(
    [0, 0],
    'facts whose quantity is a ceiling (“up to”)',
    (fact) => fact.quantities[0]?.qualifier === 'up to',
  ),
  before: inTime([1, 1], 'facts that can lie before a date', (fact, [date]) => {
    const earliest = fact.date === undefined ? undefined : boundsOf(fact.date).earliest;
    return earliest !== undefined && date !== undefined && earliest < date.earliest;
  }),
  after: inTime([1, 1], 'facts that can lie after a date', (fact, [date]) => {
    const latest = fact.date === undefined ? undefined : boundsOf(fact.date).latest;
    return latest !== undefined && date !== undefined && latest > date.latest;
  }),
  between: inTime(
    [2, 2],
    'facts that can lie in a span of days, both ends included',
    (fact, [from, to]) => fact.date !== undefined && canLieIn(fact.date, from?.earliest, to?.latest),
  ),
};

function narrow(
  takes: AuthorFilter['takes'],
  about: string,
  test: (fact: Fact, wanted: readonly string[]) => boolean,
): AuthorFilter {
  return {
    takes,
    about,
    apply: ([value, ...wanted], data, call) => {
      const words = wanted.map(wordsOf);
      return keep(spend(call, factsIn(value, data)), (fact) => test(fact, words));
    },
  };
}

function inTime(
  takes: AuthorFilter['takes'],
  about: string,
  test: (fact: Fact, dates: readonly { readonly earliest: string; readonly latest: string }[]) => boolean,
): AuthorFilter {
  return {
    takes,
    about,
    apply: ([value, ...given], data, call) => {
      const dates = given.map((date) => daysOf(date, data));
      return keep(spend(call, factsIn(value, data)), (fact) => test(fact, dates));
    },
  };
}

function keep(items: readonly FactItem[], test: (fact: Fact) => boolean): readonly unknown[] {
  return items.filter(({ fact }) => test(fact)).map(({ entry }) => entry);
}

function includesFolded(wanted: readonly string[], found: string): boolean {
  const name = folded(found);
  return wanted.some((each) => folded(each) === name);
}
