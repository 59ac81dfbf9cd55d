const dayLength = 86_400_000;

/**
 * An instant as a colleague would say it, in British English: `14:32` today, `Yesterday, 17:40`, `Friday` within the week,
 * then `13 February`, with the year where it is not this one. `instant` is ISO 8601; `zone` an IANA name.
 */
export function spokenTime(instant: string, now: Date, zone: string): string {
  const then = new Date(instant);
  if (Number.isNaN(then.getTime())) return instant;
  const days = daysBetween(then, now, zone);
  if (days === 0) return timeOf(then, zone);
  if (days === 1) return `Yesterday, ${timeOf(then, zone)}`;
  if (days > 1 && days < 7) return format(then, zone, { weekday: 'long' });
  const sameYear = format(then, zone, { year: 'numeric' }) === format(now, zone, { year: 'numeric' });
  return format(then, zone, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) });
}

/** The time of day of an instant: `14:32`. */
export function timeOf(instant: Date, zone: string): string {
  return format(instant, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

function daysBetween(then: Date, now: Date, zone: string): number {
  return Math.round((startOfDay(now, zone) - startOfDay(then, zone)) / dayLength);
}

function startOfDay(instant: Date, zone: string): number {
  const [day, month, year] = format(instant, zone, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).split('/');
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

function format(instant: Date, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(instant);
}
