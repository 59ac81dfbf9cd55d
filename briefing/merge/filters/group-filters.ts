import { boundsOf, compareDates } from '../../facts/date-bounds.ts';
import type { FactDate } from '../../facts/fact-date.ts';
import { formatDate } from '../../facts/format-date.ts';
import { comparePeriods, periodOf } from '../../facts/period-of.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import type { MergeData } from '../merge-data.ts';
import { Entry, type Content, type EntryKind } from '../values/entry.ts';
import { derived, factsOf, listOf, plainOf, wordsOf } from '../values/plain.ts';
import { Term } from '../values/term.ts';
import type { AuthorFilters, FilterCall } from './author-filter.ts';
import { factsIn, type FactItem } from './fact-items.ts';
import { readPath, spend } from './list-filters.ts';

/** Items that have one value of a field in common. */
export interface Group {
  readonly name: Content;
  readonly items: readonly unknown[];
}

/** What authors see of one group of facts. */
export const groupKind: EntryKind<Group> = {
  name: 'a group',
  fields: {
    name: (group) => group.name,
    facts: (group) => group.items as readonly Content[],
  },
  print: (group) => wordsOf(group.name),
  compare: (group) => wordsOf(group.name),
};

/** Filters that part lists into groups. */
export const groupFilters: AuthorFilters = {
  group_by_field: {
    takes: [1, 1],
    about: 'groups with a name and their facts; a fact with several places or tags is in several groups',
    apply: ([value, path], _data, call) => groupBy(spend(call, listOf(value)), wordsOf(path), call),
  },
  group_by_time: {
    takes: [1, 1],
    about:
      'groups by "month" or "year" from the earliest on, each with a name and its facts by date; what is known less exactly is in the year or years it lies in, what has no date in a last group without a name',
    apply: ([value, length], data, call) =>
      groupByTime(spend(call, factsIn(value, data)), lengthOf(length), data),
  },
};

function groupBy(items: readonly unknown[], path: string, call: FilterCall): readonly unknown[] {
  const groups = new Map<string, unknown[]>();
  const terms = new Map<string, Term>();
  for (const item of items) {
    const found = readPath(item, path, call);
    if (found instanceof Term) terms.set(found.printed(), found);
    const plain = plainOf(found);
    const names = Array.isArray(plain) ? plain.map(wordsOf) : [wordsOf(found)];
    for (const name of new Set(names.length === 0 ? [''] : names)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [item]);
      else group.push(item);
    }
  }
  const named = [...groups].toSorted(([one], [other]) => Number(one === '') - Number(other === ''));
  return named.map(([name, group]) => {
    const facts = (): readonly string[] => factsOf(group);
    const content = name === '' ? null : (terms.get(name)?.of(facts) ?? (derived(name, group) as Content));
    return new Entry(groupKind, { name: content, items: group }, []);
  });
}

function lengthOf(value: unknown): 'month' | 'year' {
  const length = wordsOf(value);
  if (length === 'month' || length === 'year') return length;
  throw new LiquidProblem('unknown-period', `“${length}” is no period. “month” and “year” are.`);
}

interface Dated extends FactItem {
  readonly period: FactDate | undefined;
}

function groupByTime(
  items: readonly FactItem[],
  length: 'month' | 'year',
  data: MergeData,
): readonly unknown[] {
  const dated = items
    .toSorted((one, other) => compareDates(one.fact.date, other.fact.date))
    .map(({ entry, fact }): Dated => ({ entry, fact, period: fact.date && periodOf(fact.date, length) }));
  const groups = [...Map.groupBy(dated, ({ period }) => JSON.stringify(period && boundsOf(period))).values()];
  return groups.toSorted(byPeriod).map((group) => timeGroup(group, data));
}

function byPeriod([one]: readonly Dated[], [other]: readonly Dated[]): number {
  if (one?.period === undefined || other?.period === undefined)
    return Number(one?.period === undefined) - Number(other?.period === undefined);
  return comparePeriods(one.period, other.period);
}

function timeGroup(group: readonly Dated[], data: MergeData): unknown {
  const items = group.map(({ entry }) => entry);
  const period = group[0]?.period;
  const name = period === undefined ? null : formatDate(period, data.language, 'long');
  return new Entry(groupKind, { name: name === null ? null : (derived(name, items) as Content), items }, []);
}
