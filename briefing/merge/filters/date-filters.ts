import { boundsOf } from '../../facts/date-bounds.ts';
import { calendarDay } from '../../facts/calendar-day.ts';
import type { FactDate } from '../../facts/fact-date.ts';
import { formatDate, type DateForm } from '../../facts/format-date.ts';
import { isInstant } from '../../facts/format-instant.ts';
import { parseFactDate } from '../../facts/parse-date.ts';
import { shortened } from '../../text/shortened.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import type { MergeData } from '../merge-data.ts';
import { Entry } from '../values/entry.ts';
import { derived, plainOf, wordsOf } from '../values/plain.ts';
import type { AuthorFilter, AuthorFilters } from './author-filter.ts';

/** Filters on dates. */
export const dateFilters: AuthorFilters = {
  short: printed('short', 'a date as a table writes it: 21 Jan 2026'),
  on: printed('on', 'a date with its preposition: on 21 January 2026, in February 2026'),
};

/** The first and the last ISO 8601 day of a date that is given to a filter. */
export function daysOf(
  value: unknown,
  data: MergeData,
): { readonly earliest: string; readonly latest: string } {
  const { earliest, latest } = boundsOf(dateOf(value, data));
  if (earliest !== undefined && latest !== undefined) return { earliest, latest };
  throw noDate(value);
}

function printed(form: DateForm, about: string): AuthorFilter {
  return {
    takes: [0, 0],
    about,
    apply: ([value], data) =>
      plainOf(value) === null ? null : derived(formatDate(dateOf(value, data), data.language, form), [value]),
  };
}

function dateOf(value: unknown, data: MergeData): FactDate {
  const date = value instanceof Entry ? value.as(data.kinds.date) : undefined;
  const plain = plainOf(value);
  const read = date ?? (typeof plain === 'string' ? parseFactDate(dayIn(plain, data.timeZone)) : undefined);
  if (read === undefined) throw noDate(value);
  return read;
}

/** A moment as its day where the desk is; other words as they are. */
function dayIn(words: string, timeZone: string): string {
  return isInstant(words) ? calendarDay(words, timeZone) : words;
}

function noDate(value: unknown): LiquidProblem {
  const found = shortened(wordsOf(value));
  return new LiquidProblem(
    'no-date',
    `A date is needed here, such as "2026-01-21" or "2026-02", and “${found}” is none.`,
  );
}
