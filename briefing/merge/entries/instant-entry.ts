import { calendarDay } from '../../facts/calendar-day.ts';
import { formatInstant } from '../../facts/format-instant.ts';
import type { EntryKind } from '../values/entry.ts';

/** What authors see of an ISO 8601 day or instant of the briefing, such as its cut-off. It is compared as it is written. */
export function instantKind(language: string, timeZone: string): EntryKind<string> {
  return {
    name: 'a date',
    fields: {
      earliest: (instant) => calendarDay(instant, timeZone),
      latest: (instant) => calendarDay(instant, timeZone),
      iso: (instant) => instant,
    },
    print: (instant) => formatInstant(instant, language, timeZone, 'long'),
    compare: (instant) => instant,
  };
}
