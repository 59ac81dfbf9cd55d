import { calendarDay } from '../facts/calendar-day.ts';
import type { Briefing } from './briefing.ts';

/** The last day of which a briefing may know: that of its cut-off in an IANA time zone, since people date what they know by their own calendar. */
export function cutOffDay(cutOff: Briefing['cutOff'], timeZone: string): string | undefined {
  return cutOff === undefined ? undefined : calendarDay(cutOff, timeZone);
}
