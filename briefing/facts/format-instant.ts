import { readCalendarDate } from './calendar.ts';
import { dateLanguage } from './date-language.ts';
import { formatCalendarDate } from './format-date.ts';
import { wallClock } from './wall-clock.ts';
import { fillPattern } from '../text/fill-pattern.ts';

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * A day or instant (ISO 8601) as printed in a language and an IANA time zone: `28 February 2026, 18:00 UTC`, or the day alone
 * where no time is given. What is neither is printed as it stands.
 */
export function formatInstant(
  dayOrInstant: string,
  language: string,
  timeZone: string,
  form: 'long' | 'short',
): string {
  const moment = instant.test(dayOrInstant) ? Date.parse(dayOrInstant) : Number.NaN;
  if (Number.isNaN(moment)) return formatCalendarDate(dayOrInstant, language, form);
  const { day, time, zone } = wallClock(moment, timeZone);
  return fillPattern(dateLanguage(language).time, {
    day: formatCalendarDate(day, language, form),
    time: `${time}\u00a0${zone}`,
  });
}

/** Whether a text is an ISO 8601 instant with a time zone that exists: `2026-02-28T18:00Z`. */
export function isInstant(text: string): boolean {
  return instant.test(text) && !Number.isNaN(Date.parse(text)) && isDay(text.slice(0, 10));
}

/** Whether a text is an ISO 8601 day that exists, or such an instant: what a cut-off may be. */
export function isDayOrInstant(text: string): boolean {
  return isDay(text) || isInstant(text);
}

function isDay(text: string): boolean {
  return readCalendarDate(text)?.day !== undefined;
}
