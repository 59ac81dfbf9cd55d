import type { SourceNames } from '../../../briefing/contract/fact-calls.ts';
import type { FactFilters } from '../../../briefing/facts/fact-table.ts';
import type { Kind } from '../../../briefing/facts/kind.ts';
import { formatCalendarDate } from '../../../briefing/facts/format-date.ts';
import { counted } from '../../../briefing/text/counted.ts';
import type { Chip } from '../../controls/chips.tsx';

/** What the table can be narrowed by; `date` is both ends of a span. */
export type FilterId =
  | 'kinds'
  | 'places'
  | 'date'
  | 'sources'
  | 'statuses'
  | 'markings'
  | 'tags'
  | 'reviewDue'
  | 'knownSince'
  | 'judgement'
  | 'ids';

/** What the filters are called, in the order in which they are offered. */
export const filterNames: Readonly<Record<FilterId, string>> = {
  kinds: 'Kind',
  places: 'Place',
  date: 'Date',
  sources: 'Source',
  statuses: 'Status',
  markings: 'Marking',
  tags: 'Tag',
  reviewDue: 'Review due',
  knownSince: 'Known',
  judgement: 'Judgements',
  ids: 'Ids',
};

/** What values are called in chips. */
export interface FilterWords {
  readonly kinds: readonly Kind[];
  readonly sources: SourceNames;
  /** BCP 47 */
  readonly language: string;
}

/** The filters as chips; the words that are searched stand in their own field. */
export function filterChips(filters: FactFilters, words: FilterWords): readonly Chip[] {
  return (Object.keys(filterNames) as FilterId[]).flatMap((id) => {
    const value = values[id](filters, words);
    if (value === undefined) return [];
    return [{ id, name: filterNames[id], ...(value === '' ? {} : { value }) }];
  });
}

/** The filters without one of them. */
export function withoutFilter(filters: FactFilters, id: FilterId): FactFilters {
  const gone = id === 'date' ? ['from', 'to'] : [id];
  return Object.fromEntries(Object.entries(filters).filter(([name]) => !gone.includes(name)));
}

type WriteValue = (filters: FactFilters, words: FilterWords) => string | undefined;

/** What each filter holds, in words; undefined where it is off. */
const values: Readonly<Record<FilterId, WriteValue>> = {
  kinds: ({ kinds }, words) =>
    named(kinds, (name) => words.kinds.find((kind) => kind.name === name)?.title ?? name, 'kind'),
  places: ({ places }) => named(places, asIs, 'place'),
  date: (filters, { language }) => spanOf(filters, language),
  sources: (filters, { sources }) => named(filters.sources, (source) => sources[source] ?? source, 'source'),
  statuses: ({ statuses }) => named(statuses, asIs, 'status'),
  markings: ({ markings }) => named(markings, asIs, 'marking'),
  tags: ({ tags }) => named(tags, asIs, 'tag'),
  reviewDue: ({ reviewDue }) => (reviewDue === undefined ? undefined : ''),
  knownSince: ({ knownSince }, { language }) =>
    knownSince === undefined ? undefined : `since ${day(knownSince, language)}`,
  judgement: ({ judgement }) => (judgement === undefined ? undefined : judgement ? '' : 'none'),
  ids: ({ ids }) => named(ids, asIs, 'id'),
};

function asIs(value: string): string {
  return value;
}

function named(
  list: readonly string[] | undefined,
  nameOf: (value: string) => string,
  noun: string,
): string | undefined {
  return list === undefined ? undefined : listOf(list.map(nameOf), noun);
}

function listOf(names: readonly string[], noun: string): string {
  return names.length <= 2 ? names.join(', ') : counted(names.length, noun);
}

function spanOf({ from, to }: FactFilters, language: string): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (to === undefined) return `since ${day(from ?? '', language)}`;
  if (from === undefined) return `until ${day(to, language)}`;
  return from === to ? day(from, language) : `${day(from, language)} to ${day(to, language)}`;
}

function day(iso: string, language: string): string {
  return formatCalendarDate(iso, language, 'short').replaceAll('\u00a0', ' ');
}
