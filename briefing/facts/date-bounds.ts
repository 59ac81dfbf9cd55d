import { firstDay, lastDay } from './calendar.ts';
import type { FactDate } from './fact-date.ts';

/** The first and the last ISO 8601 day that a date can mean; an end is absent where nothing is known of it. */
export interface DateBounds {
  readonly earliest?: string;
  readonly latest?: string;
}

/** What days a date can mean: `2026-02` is 2026-02-01 to 2026-02-28; a phrase has the ends that were given with it. */
export function boundsOf(date: FactDate): DateBounds {
  switch (date.precision) {
    case 'day':
      return { earliest: date.day, latest: date.day };
    case 'month':
      return { earliest: firstDay(date.month), latest: lastDay(date.month) };
    case 'year':
      return { earliest: firstDay(date.year), latest: lastDay(date.year) };
    case 'range':
      return { earliest: firstDay(date.from), latest: lastDay(date.to) };
    case 'phrase':
      return {
        ...(date.from === undefined ? {} : { earliest: firstDay(date.from) }),
        ...(date.to === undefined ? {} : { latest: lastDay(date.to) }),
      };
  }
}

/**
 * Puts dates in order by the earliest day they can mean, then by the latest; what has no date comes last. Negative, zero or
 * positive as for `Array.sort`.
 */
export function compareDates(left: FactDate | undefined, right: FactDate | undefined): number {
  const one = left === undefined ? {} : boundsOf(left);
  const other = right === undefined ? {} : boundsOf(right);
  return compareDays(one.earliest, other.earliest) || compareDays(one.latest, other.latest);
}

function compareDays(left: string | undefined, right: string | undefined): number {
  if (left === right) return 0;
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  return left < right ? -1 : 1;
}

/** Whether a date can lie in a span of ISO 8601 days, months or years; an absent end leaves the span open. */
export function canLieIn(date: FactDate, from: string | undefined, to: string | undefined): boolean {
  const { earliest, latest } = boundsOf(date);
  const tooEarly = from !== undefined && latest !== undefined && latest < firstDay(from);
  const tooLate = to !== undefined && earliest !== undefined && earliest > lastDay(to);
  return !tooEarly && !tooLate;
}
