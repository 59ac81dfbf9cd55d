import { weekdayOf } from '../../facts/calendar.ts';
import { boundsOf } from '../../facts/date-bounds.ts';
import type { FactDate } from '../../facts/fact-date.ts';
import { dayNumber, isoDay } from './day-number.ts';

/** On which days a thing can have happened. */
export interface PossibleDays {
  /** ISO 8601 days. */
  readonly earliest: string;
  readonly latest: string;
  /** Each of them, where it is known on which weekday it was. */
  readonly each?: readonly string[];
  /** The day by which the thing was known, where later days of the date are left out for that. */
  readonly known?: string;
}

/**
 * The days that a date can mean, none after `known`, the day by which it was known. A date that lies after that day as a whole
 * is a plan, and stays as it is. Undefined where the date has an open end.
 */
export function possibleDays(date: FactDate, known: string | undefined): PossibleDays | undefined {
  const { earliest, latest } = boundsOf(date);
  if (earliest === undefined || latest === undefined) return undefined;
  const cut = known !== undefined && known >= earliest && known < latest ? { known } : {};
  const last = cut.known ?? latest;
  const weekday = date.precision === 'month' ? date.weekday : undefined;
  if (weekday === undefined) return { earliest, latest: last, ...cut };
  const each = daysBetween(earliest, last).filter((day) => weekdayOf(day) === weekday);
  const [first = earliest] = each;
  return { earliest: first, latest: each.at(-1) ?? last, each, ...cut };
}

function daysBetween(from: string, to: string): readonly string[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, index) => isoDay(first + index));
}
