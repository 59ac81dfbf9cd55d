import { readCalendarDate } from './calendar.ts';
import { dateLanguage, fillPattern } from './date-language.ts';
import { formatCalendarDate } from './format-date.ts';

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

function wallClock(moment: number, timeZone: string): { day: string; time: string; zone: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  const parts = new Map(format.formatToParts(moment).map((part) => [part.type, part.value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
    zone: part('timeZoneName'),
  };
}
