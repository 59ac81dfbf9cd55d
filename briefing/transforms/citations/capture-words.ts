import type { Inline } from '../../document/inline.ts';
import { formatInstant } from '../../facts/format-instant.ts';
import type { Capture, Source } from '../../sources/source.ts';
import { calendarDay } from '../../facts/calendar-day.ts';
import { address, join, text } from '../inline-text.ts';
import { citedCaptureOf, shortHash } from './cited-capture.ts';
import type { WordingContext } from './wording-context.ts';
import { houseWordsIn } from '../words/house-words-in.ts';
import { fillPattern, filled } from '../../text/fill-pattern.ts';

type Where = Pick<WordingContext, 'language' | 'timeZone'>;

/** When the desk read a source and which capture it cites: `example.org/r/17, read 4 March 2026; capture 5f0c91aa`. */
export function howRead(source: Source, where: Where, withAddress: boolean): readonly Inline[] {
  const words = houseWordsIn(where.language);
  const cited = citedCaptureOf(source, where.timeZone)?.cited;
  const url = withAddress && source.url !== undefined ? [address(source.url)] : [];
  const read = source.read ?? cited?.read;
  const readOn = read === undefined ? [] : [text(filled(words.read, momentIn(read, where)))];
  const capture = cited === undefined ? [] : [text(captureWords(cited, source.read, where))];
  return join([join([url, readOn], words.comma), capture], words.semicolon);
}

/** That the source reads otherwise now: `changed since: cited as captured on 4 March (5f0c91aa), not as on 9 March 2026 (77be02d1)`. */
export function changedSince(source: Source, where: Where): readonly Inline[] {
  const captures = citedCaptureOf(source, where.timeZone);
  if (captures?.changed === undefined) return [];
  const { cited, changed } = captures;
  const sameDay = calendarDay(cited.read, where.timeZone) === calendarDay(changed.read, where.timeZone);
  const written = sameDay ? momentIn : dayIn;
  const newer = written(changed.read, where);
  const older = sameDay ? written(cited.read, where) : withoutSharedYear(written(cited.read, where), newer);
  const hashes = { olderHash: shortHash(cited), newerHash: shortHash(changed) };
  return [text(fillPattern(houseWordsIn(where.language).changedSince, { older, newer, ...hashes }))];
}

/** A day, or a moment with its time, as a sentence needs it. */
export function momentIn(moment: string, where: Where): string {
  return formatInstant(moment, where.language, where.timeZone, 'long');
}

/** The day of a moment as a sentence needs it. */
export function dayIn(moment: string, where: Where): string {
  return formatInstant(calendarDay(moment, where.timeZone), where.language, where.timeZone, 'long');
}

/** The capture's own day is told only where the desk read the source on another one. */
function captureWords(capture: Capture, read: string | undefined, where: Where): string {
  const day = calendarDay(capture.read, where.timeZone);
  const same = read === undefined || calendarDay(read, where.timeZone) === day;
  const words = houseWordsIn(where.language);
  const hash = shortHash(capture);
  if (same) return fillPattern(words.capture, { hash });
  return fillPattern(words.captureOf, { hash, day: dayIn(capture.read, where) });
}

/** Spanish and Kurdish lead to the year with a word or a letter. */
function withoutSharedYear(older: string, newer: string): string {
  const year = /(?: de|ی)?[ \u00A0]\d{4}$/u.exec(older)?.[0];
  return year !== undefined && newer.endsWith(year) ? older.slice(0, -year.length) : older;
}
