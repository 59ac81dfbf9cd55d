import { counted } from '../../briefing/text/counted.ts';
import { spokenTime } from './spoken-time.ts';

const minute = 60_000;

/** How long ago something was: `Just now`, `2 minutes ago` within the hour, then as {@link spokenTime} says it. */
export function ago(instant: string, now: Date, zone: string): string {
  const passed = now.getTime() - Date.parse(instant);
  if (passed >= -minute && passed < minute) return 'Just now';
  if (passed > 0 && passed < 60 * minute) return `${counted(Math.floor(passed / minute), 'minute')} ago`;
  return spokenTime(instant, now, zone);
}
