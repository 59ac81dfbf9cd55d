import { isSame } from '../schemas/is-same.ts';
import { formatCalendarDate, formatDate } from './format-date.ts';
import { formatQuantity } from './format-quantity.ts';
import type { Evidence, Fact, FactJudgement, Speaker } from './fact.ts';
import type { Quantity } from './quantity.ts';
import { beginningOf } from '../text/beginning-of.ts';

/** One field that a change made another, in words. */
export interface FieldChange {
  /** As `Fact` calls it; `details.from` for a field of the kind. */
  readonly field: string;
  /** Absent: it was empty. */
  readonly before?: string;
  /** Absent: it was taken out. */
  readonly after?: string;
}

type FieldValues = ReadonlyMap<string, unknown>;

const longest = 2000;

/** What differs between two states of a fact, field by field, as words of at most 2,000 characters. */
export function factDifferences(before: Fact, after: Fact): readonly FieldChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const fields = new Set([...old.keys(), ...now.keys()]);
  return [...fields]
    .filter((field) => !isSame(old.get(field), now.get(field)))
    .map((field) => fieldChange(field, old.get(field), now.get(field)));
}

/** A fact with some of its fields as another state of it has them; `details.from` is a field of its own. */
export function withFieldsOf(fact: Fact, other: Fact, fields: readonly string[]): Fact {
  const own = fieldsOf(fact);
  const others = fieldsOf(other);
  const merged = new Map([...own, ...fields.map((field) => [field, others.get(field)] as const)]);
  const details: Record<string, unknown> = {};
  const plain: Record<string, unknown> = {};
  for (const [field, value] of merged) {
    if (value === undefined) continue;
    if (field.startsWith('details.')) details[field.slice('details.'.length)] = value;
    else plain[field] = value;
  }
  return { ...emptyLists, ...plain, details } as unknown as Fact;
}

/** Fields that are always there; an empty list of them counts as nothing. */
const emptyLists = { quantities: [], places: [], evidence: [], tags: [] };

function fieldsOf({ details, ...rest }: Fact): FieldValues {
  const plain = Object.entries(rest).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  const own = Object.entries(details).map(([name, value]) => [`details.${name}`, value] as const);
  return new Map<string, unknown>([...plain, ...own]);
}

function fieldChange(field: string, before: unknown, after: unknown): FieldChange {
  const [old, now] = [before, after].map((value) =>
    value === undefined ? undefined : beginningOf(wordsOf(field, value), longest),
  );
  return {
    field,
    ...(old === undefined ? {} : { before: old }),
    ...(now === undefined ? {} : { after: now }),
  };
}

/** Fields that are more than a word, and how each is written. */
const writers: Readonly<Record<string, (value: never) => string>> = {
  quantities: (list: readonly Quantity[]) => list.map(quantityWords).join('; '),
  date: (date: NonNullable<Fact['date']>) => formatDate(date, 'en', 'long'),
  places: (list: readonly string[]) => list.join('; '),
  tags: (list: readonly string[]) => list.join('; '),
  saidBy: speakerWords,
  evidence: (list: readonly Evidence[]) => list.map(evidenceWords).join('\n'),
  knownSince: (day: string) => formatCalendarDate(day, 'en', 'long'),
  reviewBy: (day: string) => formatCalendarDate(day, 'en', 'long'),
  judgement: judgementWords,
};

function wordsOf(field: string, value: unknown): string {
  const write = Object.hasOwn(writers, field) ? writers[field] : undefined;
  if (write !== undefined) return write(value as never);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function quantityWords(quantity: Quantity): string {
  return [formatQuantity(quantity, 'en'), quantity.unit].filter((part) => part !== undefined).join(' ');
}

function speakerWords({ name, role, shortName, on, unnamed }: Speaker): string {
  const about = [
    role,
    shortName,
    on === undefined ? undefined : formatDate(on, 'en', 'on'),
    unnamed === true ? 'not named' : undefined,
  ].filter((part) => part !== undefined);
  return about.length === 0 ? name : `${name} (${about.join(', ')})`;
}

function evidenceWords({ source, locator, quotation }: Evidence): string {
  const place = [source, locator].filter((part) => part !== undefined).join(', ');
  return quotation === undefined ? place : `${place}: “${quotation}”`;
}

function judgementWords({ by, scale, likelihood, confidence, basis }: FactJudgement): string {
  const parts = [
    by === 'desk' ? 'The desk’s view' : 'The source’s view',
    [likelihood, scale === undefined ? undefined : `(${scale})`]
      .filter((part) => part !== undefined)
      .join(' '),
    confidence === undefined ? '' : `${confidence} confidence`,
    basis ?? '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
