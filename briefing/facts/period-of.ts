import { boundsOf } from './date-bounds.ts';
import type { FactDate } from './fact-date.ts';

/**
 * The month or year in which a date lies, no more exact than the date: `2026-02` for 21 February 2026, the year for what is
 * known to the year only, `2003` to `2014` for what goes over several years. Undefined where no day of it is known.
 */
export function periodOf(date: FactDate, length: 'month' | 'year'): FactDate | undefined {
  const { earliest, latest } = boundsOf(date);
  const from = earliest ?? latest;
  const to = latest ?? earliest;
  if (from === undefined || to === undefined) return undefined;
  const [month, year] = [from.slice(0, 7), from.slice(0, 4)];
  if (length === 'month' && month === to.slice(0, 7)) return { precision: 'month', month };
  if (year === to.slice(0, 4)) return { precision: 'year', year };
  return { precision: 'range', from: year, to: to.slice(0, 4) };
}

/**
 * Puts periods in order by their first day. A year stands before the months in it, as it holds what is known to the year only;
 * a span of years stands after the year with which it begins, and after a shorter span.
 */
export function comparePeriods(left: FactDate, right: FactDate): number {
  const [one, other] = [boundsOf(left), boundsOf(right)];
  const start = (one.earliest ?? '').localeCompare(other.earliest ?? '', 'en');
  if (start !== 0) return start;
  const end = (one.latest ?? '').localeCompare(other.latest ?? '', 'en');
  return left.precision === 'range' || right.precision === 'range' ? end : -end;
}
