const millisecondsOfDay = 86_400_000;

/** Days since 1 January 1970 of an ISO 8601 day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay);
}

/** The ISO 8601 day of a number of days since 1 January 1970; what lies before the year 1 or after 9999 is the nearest day of these. */
export function isoDay(number: number): string {
  const within = Math.min(lastDay, Math.max(firstDay, number));
  return new Date(within * millisecondsOfDay).toISOString().slice(0, 10);
}

const firstDay = dayNumber('0001-01-01');
const lastDay = dayNumber('9999-12-31');
