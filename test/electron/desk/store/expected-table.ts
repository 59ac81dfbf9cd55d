import { canLieIn } from '../../../../briefing/facts/date-bounds.ts';
import type { FactFilters, FactSort, FactTableQuery } from '../../../../briefing/facts/fact-table.ts';
import type { Fact } from '../../../../briefing/facts/fact.ts';
import { gradeOf } from '../../../../briefing/sources/grade.ts';
import { sourcesById } from '../../../../briefing/sources/origin.ts';
import type { Source } from '../../../../briefing/sources/source.ts';
import { folded } from '../../../../briefing/text/folded.ts';

const numbersLast = (id: string): string =>
  id.toLowerCase().replaceAll(/\d+/g, (digits) => digits.padStart(20, '0'));

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** What each column is put in order by; undefined comes last. */
const keys: Readonly<
  Record<FactSort['column'], (fact: Fact, index: number, sources: readonly Source[]) => string | undefined>
> = {
  id: ({ id }) => numbersLast(id),
  kind: ({ kind }) => kind,
  date: ({ date }) => (date?.precision === 'day' ? date.day : undefined),
  quantity: ({ quantities: [main] }) =>
    main === undefined ? undefined : String(main.value).padStart(12, '0'),
  saidBy: ({ saidBy }) => (saidBy === undefined ? undefined : folded(saidBy.name)),
  grade: (fact, _, sources) => gradeOf(fact, sourcesById(sources)),
  marking: ({ marking }) => String(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER'].indexOf(marking)),
  status: ({ status }) => status,
  knownSince: ({ knownSince }) => knownSince,
  reviewBy: ({ reviewBy }) => reviewBy,
  added: (_, index) => String(index).padStart(9, '0'),
};

/** The table as it is described, worked out from the facts themselves. */
export function expectedIds(
  facts: readonly Fact[],
  sources: readonly Source[],
  asked: FactTableQuery,
): readonly string[] {
  const { column, direction } = asked.sort ?? { column: 'id', direction: 'ascending' };
  const sign = direction === 'ascending' ? 1 : -1;
  const rows = facts.map((fact, index) => ({ fact, key: keys[column](fact, index, sources) }));
  return rows
    .filter(({ fact }) => isIn(fact, asked.filters))
    .toSorted((one, other) => {
      const last = Number(one.key === undefined) - Number(other.key === undefined);
      const order = sign * byText(one.key ?? '', other.key ?? '');
      return last || order || byText(numbersLast(one.fact.id), numbersLast(other.fact.id));
    })
    .map(({ fact }) => fact.id);
}

/** Whether a fact is in a table with those filters. */
export function isIn(fact: Fact, filters: FactFilters): boolean {
  return isListed(fact, filters) && isDated(fact, filters) && hasWords(fact, filters.text ?? '');
}

function isListed(fact: Fact, filters: FactFilters): boolean {
  const reporters = [fact.reportedBy ?? '', ...fact.evidence.map(({ source }) => source)];
  const pairs: readonly (readonly [readonly string[] | undefined, readonly string[]])[] = [
    [filters.ids, [fact.id]],
    [filters.kinds, [fact.kind]],
    [filters.places, fact.places],
    [filters.tags, fact.tags],
    [filters.statuses, [fact.status]],
    [filters.markings, [fact.marking]],
    [filters.sources, reporters],
  ];
  return pairs.every(([wanted, own]) => wanted === undefined || own.some((value) => wanted.includes(value)));
}

function isDated(
  fact: Fact,
  { from, to, knownSince = '', reviewDue = '9', judgement }: FactFilters,
): boolean {
  const known = knownSince === '' || (fact.knownSince ?? '') >= knownSince;
  const due = reviewDue === '9' || (fact.reviewBy ?? '9') <= reviewDue;
  const lies = fact.date === undefined || canLieIn(fact.date, from, to);
  return known && due && lies && (judgement === undefined || judgement === (fact.judgement !== undefined));
}

function hasWords({ id, statement, places, saidBy, tags }: Fact, text: string): boolean {
  const own = wordsOf([id, statement, ...places, saidBy?.name ?? '', ...tags].join(' '));
  return wordsOf(text).every((word) => own.some((other) => other.startsWith(word)));
}

function wordsOf(text: string): readonly string[] {
  return folded(text).split(/[^\p{L}\p{N}]+/u);
}
