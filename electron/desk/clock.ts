/** The latest instant that a date can name, in milliseconds. */
const lastInstant = 8.64e15;

/**
 * The instant the program goes by, in ISO 8601: the computer's clock, or SOURCE_DATE_EPOCH where that is a whole number of
 * seconds.
 */
export function now(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? '';
  const instant = Number(epoch) * 1000;
  return (/^\d+$/.test(epoch) && instant <= lastInstant ? new Date(instant) : new Date()).toISOString();
}

/** The day the program goes by, in ISO 8601 and UTC, for what no reader sees; what a desk dates takes `deskDay`. */
export function today(): string {
  return now().slice(0, 10);
}

/** The IANA time zone of the computer; UTC where the system does not say. */
export function timeZoneHere(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return Intl.supportedValuesOf('timeZone').includes(timeZone) ? timeZone : 'UTC';
}
