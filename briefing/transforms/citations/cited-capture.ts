import { calendarDay } from '../../facts/calendar-day.ts';
import type { Capture, Source } from '../../sources/source.ts';

/** Which capture of a source is cited, and which newer one shows that the source has changed since. */
export interface CitedCapture {
  readonly cited: Capture;
  /** The newest capture with other bytes, where it is newer than the cited one. */
  readonly changed?: Capture;
}

/**
 * The newest capture that is no newer than the day or moment at which the desk read the source; the oldest where none is. The
 * day of a capture is that of the desk’s time zone (IANA).
 */
export function citedCaptureOf(source: Source, timeZone: string): CitedCapture | undefined {
  const { read } = source;
  const captures = source.captures.toSorted((left, right) => startOf(left.read) - startOf(right.read));
  const cited =
    (read === undefined
      ? undefined
      : captures.findLast((capture) => isInTime(capture.read, read, timeZone))) ?? captures[0];
  const newest = captures.at(-1);
  if (cited === undefined || newest === undefined) return undefined;
  return newest.sha256 === cited.sha256 ? { cited } : { cited, changed: newest };
}

/** The first 8 hexadecimal digits, as notes show a capture. */
export function shortHash(capture: Capture): string {
  return capture.sha256.slice(0, 8);
}

function startOf(moment: string): number {
  return Date.parse(moment);
}

/** A day is compared by its name, since it ends when it does where the desk is. */
function isInTime(captured: string, read: string, timeZone: string): boolean {
  return read.length === 10 ? calendarDay(captured, timeZone) <= read : startOf(captured) <= Date.parse(read);
}
