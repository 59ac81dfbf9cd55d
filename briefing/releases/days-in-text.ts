import { readCalendarDate, writeCalendarDate } from '../facts/calendar.ts';
import { betweenDays } from '../facts/between-days.ts';
import { monthsByName } from '../facts/months-by-name.ts';
import { plainDigits } from './proof/number-tokens.ts';

/** A day that a text names. */
export interface DayInText {
  /** As it stands there, in small letters and with the digits 0 to 9. */
  readonly found: string;
  /** `2026-01-21`, or `01-21` where no year stands with it. */
  readonly day: string;
}

const iso = /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu;
const numbers = /(?<!\d)(?<one>\d{1,2})(?<mark>[./])(?<two>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/gu;

let plainMonths: ReadonlyMap<string, readonly number[]> | undefined;
let written: readonly RegExp[] | undefined;

/**
 * The days that a text names, in the ways of all languages that the product writes: `2026-01-21`, `21 January 2026`,
 * `January 21st`, `21. Januar`, `21.01.2026`, `٢١ كانون الثاني`. What can be two days, as 01/02/2026 can, is both of them.
 */
export function daysInText(text: string): readonly DayInText[] {
  const plain = plainDigits(text);
  return [...isoDays(plain), ...numberDays(plain), ...writtenDays(plain)];
}

function* isoDays(plain: string): Generator<DayInText> {
  for (const { 0: found } of plain.matchAll(iso))
    if (readCalendarDate(found) !== undefined) yield { found, day: found };
}

function* numberDays(plain: string): Generator<DayInText> {
  for (const { 0: found, groups = {} } of plain.matchAll(numbers)) {
    const [one, two, year] = [Number(groups['one']), Number(groups['two']), groups['year']];
    yield* dayOf(found, { day: one, month: two, year });
    if (one !== two) yield* dayOf(found, { day: two, month: one, year });
  }
}

function* writtenDays(plain: string): Generator<DayInText> {
  written ??= writtenPatterns();
  for (const pattern of written)
    for (const { 0: found, groups = {} } of plain.matchAll(pattern)) {
      const days = [groups['first'], groups['day']].filter((day) => day !== undefined).map(Number);
      for (const month of months().get(groups['month'] ?? '') ?? [])
        for (const day of days) yield* dayOf(found, { day, month, year: groups['year'] });
    }
}

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year: string | undefined;
}

/** Nothing for a day that does not exist; without a year, 29 February does. */
function* dayOf(found: string, { day, month, year }: Parts): Generator<DayInText> {
  const whole = writeCalendarDate({ year: Number(year ?? 2000), month, day });
  if (readCalendarDate(whole) !== undefined)
    yield { found, day: year === undefined ? whole.slice(5) : whole };
}

function months(): ReadonlyMap<string, readonly number[]> {
  plainMonths ??= new Map(Array.from(monthsByName(), ([name, which]) => [plainDigits(name), which]));
  return plainMonths;
}

/** The day before the month, and the month before the day. */
function writtenPatterns(): readonly RegExp[] {
  const names = [...months().keys()].join('|');
  const month = String.raw`(?<month>${names})(?![\p{L}\p{M}])`;
  const order = '(?:st|nd|rd|th|er)?';
  const joins = String.raw`\s?(?:${betweenDays})\s?`;
  const before = String.raw`(?<![\d.,])(?:(?<first>\d{1,2})${order}\.?${joins})?(?<day>\d{1,2})${order}\.?\s(?:of\s|de\s|ב)?${month}\.?(?:,?\s(?:de\s)?(?<year>\d{4})(?!\d))?`;
  const after = String.raw`(?<![\p{L}\p{M}])${month}\.?\s(?<day>\d{1,2})${order}(?![\d%]|[.,]\d)(?:,?\s(?<year>\d{4})(?!\d))?`;
  return [new RegExp(before, 'gu'), new RegExp(after, 'gu')];
}
