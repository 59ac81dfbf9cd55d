import type { Capture, Source } from '../../sources/source.ts';

/** Which capture of a source is cited, and which newer one shows that the source has changed since. */
export interface CitedCapture {
  readonly cited: Capture;
  /** The newest capture with other bytes, where it is newer than the cited one. */
  readonly changed?: Capture;
}

/** The newest capture that is no newer than the day on which the desk read the source; the oldest where none is. */
export function citedCaptureOf(source: Source): CitedCapture | undefined {
  const captures = source.captures.toSorted((left, right) => startOf(left.read) - startOf(right.read));
  const read = source.read === undefined ? -Infinity : endOf(source.read);
  const cited = captures.findLast((capture) => startOf(capture.read) <= read) ?? captures[0];
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

function endOf(moment: string): number {
  const oneDay = 86_400_000;
  return Date.parse(moment) + (moment.length === 10 ? oneDay - 1 : 0);
}
