import { calendarDay } from '../../briefing/facts/calendar-day.ts';
import { now } from './clock.ts';
import { defaultSettings } from './default-settings.ts';
import type { Store } from './store/store.ts';

/** The IANA time zone by which a desk dates what it prints and keeps. */
export function timeZoneOf(store: Store): string {
  const settings = store.settings.get();
  return (settings.ok ? settings.value : defaultSettings).timeZone;
}

/** The day it is on a desk, in ISO 8601: in Baghdad it begins three hours before that of UTC. */
export function deskDay(store: Store): string {
  return calendarDay(now(), timeZoneOf(store));
}
