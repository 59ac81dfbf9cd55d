import { daysInMonth, monthNames, writeCalendarDate } from './calendar.ts';

/** The days a phrase can mean, as ISO 8601 months or days; no ends where the phrase names no year. */
export interface PhraseBounds {
  readonly from?: string;
  readonly to?: string;
}

/** The months of early, mid and late in a year: its first quarter, the two in the middle, the last. */
const partsOfYear = [
  [1, 3],
  [4, 9],
  [10, 12],
] as const;

/**
 * Reads how far `early`, `mid` and `late` reach: the first quarter of a year, the two in the middle, the last one; of a month
 * to the 10th, to the 20th, to its end. Any other phrase has no bounds, so that nothing is claimed that it does not say.
 */
export function phraseBounds(phrase: string): PhraseBounds {
  const match = /^(early|mid|late)(?:[ -](?:in )?)(?:(\p{L}+) )?(\d{4})$/iu.exec(phrase);
  if (match === null) return {};
  const [, part, monthName, yearText] = match;
  const third = ['early', 'mid', 'late'].indexOf((part ?? '').toLowerCase());
  const year = Number(yearText);
  if (year === 0) return {};
  if (monthName === undefined) return partOfYear(year, third);
  const month = monthNames.findIndex((name) => name.toLowerCase() === monthName.toLowerCase()) + 1;
  return month === 0 ? {} : thirdOfMonth(year, month, third);
}

function partOfYear(year: number, part: number): PhraseBounds {
  const [first, last] = partsOfYear[part] ?? [1, 12];
  return { from: writeCalendarDate({ year, month: first }), to: writeCalendarDate({ year, month: last }) };
}

function thirdOfMonth(year: number, month: number, third: number): PhraseBounds {
  const last = third === 2 ? daysInMonth(year, month) : third * 10 + 10;
  return {
    from: writeCalendarDate({ year, month, day: third * 10 + 1 }),
    to: writeCalendarDate({ year, month, day: last }),
  };
}
