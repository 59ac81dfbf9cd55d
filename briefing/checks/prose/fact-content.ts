import type { Fact } from '../../facts/fact.ts';
import { formatDate } from '../../facts/format-date.ts';
import { contentWords } from './content-words.ts';
import { numbersIn } from './figures-in.ts';
import { numbersInWords } from './number-words.ts';

/** What a fact speaks of: the words of its fields, and every number in them. */
export interface FactContent {
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

const kept = new WeakMap<Fact, FactContent>();

/** The words and numbers of a fact; read once. */
export function factContent(fact: Fact): FactContent {
  const known = kept.get(fact) ?? read(fact);
  kept.set(fact, known);
  return known;
}

function read(fact: Fact): FactContent {
  const text = textOf(fact).join(' \n ');
  // The day of a fact is no count of anything: 21 January does not bear out 21 men.
  const dated = fact.date === undefined ? '' : formatDate(fact.date, 'en', 'long');
  const counted = fact.quantities.flatMap(({ value, to }) => (to === undefined ? [value] : [value, to]));
  const numbers = new Set([
    ...counted,
    ...numbersIn(text),
    ...numbersInWords(text).map(({ value }) => value),
  ]);
  return { words: contentWords(`${text} \n ${dated}`), numbers };
}

function textOf({
  statement,
  places,
  saidBy,
  evidence,
  details,
  remark,
  quantities,
}: Fact): readonly string[] {
  return [
    statement,
    ...places,
    ...quantities.flatMap(({ unit }) => unit ?? []),
    ...[saidBy?.name, saidBy?.role, remark].filter((words) => words !== undefined),
    ...evidence.flatMap(({ quotation }) => quotation ?? []),
    ...Object.values(details).flatMap((value) =>
      typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
    ),
  ];
}
