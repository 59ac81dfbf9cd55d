import { daysInMonth, monthNames } from '../calendar.ts';
import type { FactDate } from '../fact-date.ts';
import { formatDate } from '../format-date.ts';
import { parseFactDate } from '../parse-date.ts';
import { boundsOf } from '../date-bounds.ts';
import { formatCalendarDate } from '../format-date.ts';
import type { Reading } from './reading.ts';
import { nothing, read, wrong } from './reading.ts';

/** Reads a day as people write it, into ISO 8601. */
export function readDay(text: string): Reading<string> {
  if (text.trim() === '') return nothing;
  const date = parseFactDate(text);
  if (date?.precision === 'day') return read(date.day);
  return wrong(dayBeyondMonth(text) ?? 'Write a day such as 21 Jan 2026.');
}

/** Reads when something happened, as exactly as it is written and never more. */
export function readDate(text: string): Reading<FactDate> {
  if (text.trim() === '') return nothing;
  const date = parseFactDate(text);
  if (date !== undefined) return read(date);
  return wrong(
    dayBeyondMonth(text) ?? 'Write a date such as 21 Jan 2026, Feb 2026, 2019, 2003–2009 or early 2026.',
  );
}

/** How exactly a date was read, in words: `A month`, `21 Jan 2026, a Wednesday`. */
export function describeDate(date: FactDate): string {
  const { earliest, latest } = boundsOf(date);
  const span = [earliest, latest].map((day) =>
    day === undefined ? '' : formatCalendarDate(day, 'en', 'short'),
  );
  switch (date.precision) {
    case 'day':
      return `The day ${formatDate(date, 'en', 'long')}`;
    case 'month':
      return date.weekday === undefined
        ? `The month of ${formatDate(date, 'en', 'long')}`
        : `One ${date.weekday} of ${formatCalendarDate(date.month, 'en', 'long')}`;
    case 'year':
      return `The whole of ${date.year}`;
    case 'range':
      return `${span[0] ?? ''} to ${span[1] ?? ''}`;
    case 'phrase':
      return earliest === undefined && latest === undefined
        ? 'Words, without a place in time'
        : `Words, taken as ${span[0] === '' ? 'any time' : (span[0] ?? '')} to ${span[1] === '' ? 'now' : (span[1] ?? '')}`;
  }
}

/** What is wrong with a day that its month does not have: `February 2026 has 28 days.` */
function dayBeyondMonth(text: string): string | undefined {
  const written = /(?<day>\d{1,2}) (?<name>\p{L}{3,})\.? (?<year>\d{4})/u.exec(
    text.replaceAll('\u00a0', ' '),
  );
  const american = /(?<name>\p{L}{3,})\.? (?<day>\d{1,2}),? (?<year>\d{4})/u.exec(text);
  const iso = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/.exec(text);
  const { day, name, month, year } = (iso ?? written ?? american)?.groups ?? {};
  const number = month === undefined ? monthNumber(name ?? '') : Number(month);
  if (number < 1 || number > 12 || year === undefined) return undefined;
  const days = daysInMonth(Number(year), number);
  return Number(day) > days ? `${monthNames[number - 1] ?? ''} ${year} has ${days} days.` : undefined;
}

function monthNumber(name: string): number {
  return monthNames.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1;
}
