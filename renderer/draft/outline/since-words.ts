import { weekdayOf } from '../../../briefing/facts/calendar.ts';
import { formatCalendarDate } from '../../../briefing/facts/format-date.ts';
import { wallClock } from '../../../briefing/facts/wall-clock.ts';

/** Where the words are read. */
export interface Reader {
  /** BCP 47 */
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
}

const dayLength = 86_400_000;

/** When something was, seen from now, to follow “since”: `14:32`, `yesterday`, `Monday`, `3 Nov 2026`. Both are ISO 8601 instants. */
export function sinceWords(then: string, now: string, { language, timeZone }: Reader): string {
  const was = wallClock(Date.parse(then), timeZone);
  const today = wallClock(Date.parse(now), timeZone).day;
  const days = Math.round((Date.parse(today) - Date.parse(was.day)) / dayLength);
  if (days <= 0) return was.time;
  if (days === 1) return 'yesterday';
  return (days < 7 ? weekdayOf(was.day) : undefined) ?? formatCalendarDate(was.day, language, 'short');
}
