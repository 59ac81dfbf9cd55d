import { wallClock } from './wall-clock.ts';

/** The ISO 8601 day of a day or an instant, as it is in an IANA time zone: an instant late in the evening in UTC is the next day in Baghdad. */
export function calendarDay(moment: string, timeZone: string): string {
  const time = moment.length === 10 ? Number.NaN : Date.parse(moment);
  return Number.isNaN(time) ? moment.slice(0, 10) : wallClock(time, timeZone).day;
}
