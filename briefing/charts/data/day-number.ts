const millisecondsOfDay = 86_400_000;

/** Days since 1 January 1970 of an ISO 8601 day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay);
}

/** The ISO 8601 day of a number of days since 1 January 1970. */
export function isoDay(number: number): string {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}
