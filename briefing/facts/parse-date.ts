import {
  firstDay,
  lastDay,
  monthNames,
  readCalendarDate,
  weekdayOf,
  weekdays,
  writeCalendarDate,
} from './calendar.ts';
import type { CalendarDate } from './calendar.ts';
import type { FactDate, Weekday } from './fact-date.ts';
import { phraseBounds } from './phrase-bounds.ts';

/** The longest phrase a date may be. */
export const longestPhrase = 80;

/**
 * Reads a date as people write it: ISO 8601 (`2026-01-21`, `2026-02`, `2019`, `2003/2009`, also `2003-2009`), English as it is printed
 * (`21 January 2026`, `a Saturday in February 2026`, `2003–2009`, `21 January to 28 February 2026`), or a phrase (`late 2025`).
 * Undefined for a date that does not exist and for one that could mean two days, such as `01/02/2026`.
 */
export function parseFactDate(text: string): FactDate | undefined {
  const trimmed = text.trim().replaceAll(/[\s\u00a0]+/g, ' ');
  return readIso(trimmed) ?? readWeekdayInMonth(trimmed) ?? readWritten(trimmed) ?? readPhrase(trimmed);
}

function readIso(text: string): FactDate | undefined {
  const [from, to, ...more] = text.replace(/^(\d{4})-(\d{4})$/, '$1/$2').split('/');
  if (from === undefined || more.length > 0) return undefined;
  return to === undefined ? single(from) : rangeOf(from, to);
}

function single(iso: string): FactDate | undefined {
  const date = readCalendarDate(iso);
  if (date === undefined) return undefined;
  if (date.day !== undefined) return { precision: 'day', day: iso };
  return date.month === undefined ? { precision: 'year', year: iso } : { precision: 'month', month: iso };
}

/** A range of two existing dates in their order. */
function rangeOf(from: string, to: string): FactDate | undefined {
  if (readCalendarDate(from) === undefined || readCalendarDate(to) === undefined) return undefined;
  if (from === to || firstDay(from) > firstDay(to) || lastDay(from) > lastDay(to)) return undefined;
  return { precision: 'range', from, to };
}

function readWeekdayInMonth(text: string): FactDate | undefined {
  const match = /^(?:on )?an? (\p{L}+) in (\p{L}+\.? \d{4})$/iu.exec(text);
  const weekday = findWeekday(match?.[1]);
  const month = readWords(match?.[2] ?? '');
  if (weekday === undefined || month?.month === undefined) return undefined;
  return { precision: 'month', month: writeCalendarDate(month), weekday };
}

function readWritten(text: string): FactDate | undefined {
  const [from, to, ...more] = text.split(/ ?– ?| to /);
  if (from === undefined || more.length > 0) return undefined;
  const end = readWords(to ?? from);
  if (end === undefined) return undefined;
  if (to === undefined) return single(writeCalendarDate(end));
  const start = readWords(from) ?? readWords(`${from} ${end.year}`) ?? startWithin(from, end);
  return start === undefined ? undefined : rangeOf(writeCalendarDate(start), writeCalendarDate(end));
}

/** The start of `21 to 28 January 2026`, which has its month at its end only. */
function startWithin(day: string, end: CalendarDate): CalendarDate | undefined {
  if (!/^\d{1,2}$/.test(day) || end.day === undefined) return undefined;
  return existing({ ...end, day: Number(day) });
}

/** `Saturday 21 February 2026`, `21 Feb 2026`, `January 21, 2026`, `February 2026`, `2019`. A wrong weekday is refused. */
function readWords(text: string): CalendarDate | undefined {
  const match =
    /^(?:(?<weekday>\p{L}+),? )?(?<day>\d{1,2}) (?<month>\p{L}+)\.?,? (?<year>\d{4})$/u.exec(text) ??
    /^(?<month>\p{L}+)\.? (?<day>\d{1,2}), ?(?<year>\d{4})$/u.exec(text) ??
    /^(?:(?<month>\p{L}+)\.? )?(?<year>\d{4})$/u.exec(text);
  if (match?.groups === undefined) return undefined;
  const { weekday, day, month, year } = match.groups;
  const date: CalendarDate = {
    year: Number(year),
    ...(month === undefined ? {} : { month: findMonth(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  const found = existing(date);
  if (found === undefined || weekday === undefined) return found;
  return weekdayOf(writeCalendarDate(found)) === findWeekday(weekday) ? found : undefined;
}

function existing(date: CalendarDate): CalendarDate | undefined {
  return readCalendarDate(writeCalendarDate(date));
}

/** A month by its name or its first three letters or more; 0, which no month has, where there is none. */
function findMonth(name: string): number {
  const start = name.toLowerCase();
  return start.length < 3 ? 0 : monthNames.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}

function findWeekday(name: string | undefined): Weekday | undefined {
  if (name === undefined || name.length < 3) return undefined;
  return weekdays.find((weekday) => weekday.toLowerCase().startsWith(name.toLowerCase()));
}

/**
 * Words that say when. What looks like a calendar date but could not be read as one is no phrase: it is a date that does
 * not exist, and must not slip through as words.
 */
function readPhrase(text: string): FactDate | undefined {
  if (!/^\p{L}/u.test(text) || text.length > longestPhrase) return undefined;
  if (looksLikeDate(text)) return undefined;
  return { precision: 'phrase', phrase: text, ...phraseBounds(text) };
}

function looksLikeDate(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\d]+/u);
  const besideMonth = words.some(
    (word, index) => findMonth(word) > 0 && (isDayNumber(words[index - 1]) || isDayNumber(words[index + 1])),
  );
  return besideMonth || /\d[/.-]\d/.test(text);
}

function isDayNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,2}$/.test(word);
}
