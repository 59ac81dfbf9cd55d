import { dateLanguage } from '../facts/date-language.ts';
import { monthNames } from '../facts/calendar.ts';
import { formatInstant, isDayOrInstant } from '../facts/format-instant.ts';
import { parseFactDate } from '../facts/parse-date.ts';
import { wallClock } from '../facts/wall-clock.ts';

/** The longest text that is read as a day or an instant. */
const longest = 80;

const quarterHour = 900_000;
/** No zone is further from UTC than 14 hours, in quarters of an hour. */
const furthest = 56;

const withTime =
  /^(?<day>.+?)(?:,|\s+at|T)?\s*(?<hours>\d{1,2})[:.h](?<minutes>\d{2})(?::\d{2})?\s*(?<zone>Z|UTC|GMT(?:[+-]\d{1,2})?|[A-Z]{2,5})?$/u;

/** A day that was typed, as ISO 8601: `18 Feb 2026`, in English or in the language given. Undefined for what is no single day. */
export function readDay(typed: string, language: string): string | undefined {
  const text = inEnglish(typed.slice(0, longest), language);
  const date = parseFactDate(text);
  return date?.precision === 'day' ? date.day : undefined;
}

/**
 * A day or an instant that was typed, as ISO 8601: `17 Feb 2026, 18:00` is an instant in that IANA time zone, and
 * `17 Feb 2026` is a day. Undefined for anything else.
 */
export function readMoment(typed: string, language: string, timeZone: string): string | undefined {
  const text = typed.trim().replaceAll(/[\s\u00a0\u202f]+/gu, ' ');
  if (text.length > longest) return undefined;
  if (isDayOrInstant(text)) return text;
  const day = readDay(text, language);
  if (day !== undefined) return day;
  const parts = withTime.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { day: days = '', hours = '', minutes = '', zone } = parts;
  const found = readDay(days.replace(/,$/u, ''), language);
  if (found === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return instantAt(`${found}T${hours.padStart(2, '0')}:${minutes}`, zoneOf(zone, found, timeZone));
}

/** A day or an instant as it can be typed again: in the language where {@link readMoment} reads that, else in English. */
export function momentForTyping(iso: string, language: string, timeZone: string): string {
  const written = formatInstant(iso, language, timeZone, 'short').replaceAll('\u00a0', ' ');
  const isRead = readMoment(written, language, timeZone) !== undefined;
  return isRead ? written : formatInstant(iso, 'en-GB', timeZone, 'short').replaceAll('\u00a0', ' ');
}

/** The zone that was typed, where it is the one that is meant anyway or UTC; none for a zone that could be another. */
function zoneOf(zone: string | undefined, day: string, timeZone: string): string | undefined {
  if (zone === undefined) return timeZone;
  if (zone === 'Z' || zone === 'UTC') return 'UTC';
  const own = [0, 12, 23].map((hour) => wallClock(Date.parse(day) + hour * 3_600_000, timeZone).zone);
  return own.includes(zone) ? timeZone : undefined;
}

/** The instant at which the clocks of a zone show that time; the first of two where they are set back. */
function instantAt(local: string, timeZone: string | undefined): string | undefined {
  if (timeZone === undefined) return undefined;
  const wanted = Date.parse(`${local}:00Z`);
  for (let quarters = -furthest; quarters <= furthest; quarters += 1) {
    const moment = wanted + quarters * quarterHour;
    const { day, time } = wallClock(moment, timeZone);
    if (`${day}T${time}` === local) return new Date(moment).toISOString().replace(':00.000Z', 'Z');
  }
  return undefined;
}

function inEnglish(text: string, language: string): string {
  const { months } = dateLanguage(language);
  const words = text
    .replaceAll(/[\s\u00a0]+/gu, ' ')
    .replace(/^(\d{1,2})(?:\.|er) /u, '$1 ')
    .replaceAll(' de ', ' ');
  return words.replace(/[\p{L}\p{M}]+\.?/gu, (word) => {
    const named = (names: readonly string[]): number =>
      names.findIndex((name) => plain(name) === plain(word));
    const month = Math.max(named(months.long), named(months.short));
    return monthNames[month] ?? word;
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/u, '');
}
