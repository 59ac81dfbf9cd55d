import { readCalendarDate, weekdays } from './calendar.ts';
import { asksForFigures } from './date-format.ts';
import { aroundMonth, dateLanguage, dayIn } from './date-language.ts';
import type { DateLanguage } from './date-language.ts';
import type { FactDate } from './fact-date.ts';
import { fillPattern, filled } from '../text/fill-pattern.ts';

/** `long`: in a sentence; `short`: in a table; `on`: in a sentence, with the preposition that leads to it. */
export type DateForm = 'long' | 'short' | 'on';

/**
 * A date as printed in a language (BCP 47), with the precision it has and never more: `21 January 2026`, `Feb 2026, a
 * Saturday`, `in late 2025`. Day and month are tied by a no-break space. Phrases are printed as they were given.
 */
export function formatDate(date: FactDate, language: string, form: DateForm): string {
  const written = dateLanguage(language);
  switch (date.precision) {
    case 'day':
      return lead(written.onDay, formatCalendarDate(date.day, language, form), form);
    case 'month':
      return formatMonth(date, language, form);
    case 'year':
      return lead(written.inYear, date.year, form);
    case 'range':
      return formatRange(date, language, form);
    case 'phrase':
      return form === 'on' ? leadPhrase(date.phrase, written) : date.phrase;
  }
}

/** An ISO 8601 day, month or year in a language, as exactly as it is given: `21 Jan 2026`, `February 2026`, `2019`; as it is where figures are asked for. */
export function formatCalendarDate(iso: string, language: string, form: DateForm): string {
  if (asksForFigures(language)) return iso;
  const written = dateLanguage(language);
  const around = aroundMonth(written, form === 'short');
  const pattern = iso.length === 4 ? '{year}' : iso.length === 7 ? around.month : around.day;
  return fill(pattern, iso, written, form);
}

function fill(pattern: string, iso: string, written: DateLanguage, form: DateForm): string {
  const { year, month, day } = readCalendarDate(iso) ?? {};
  if (year === undefined) return iso;
  const months = form === 'short' ? written.months.short : written.months.long;
  return fillPattern(pattern, {
    day: dayIn(written, day),
    month: months[(month ?? 0) - 1] ?? '',
    year: String(year),
  });
}

function formatMonth(
  date: Extract<FactDate, { precision: 'month' }>,
  language: string,
  form: DateForm,
): string {
  const written = dateLanguage(language);
  const month = formatCalendarDate(date.month, language, form);
  if (date.weekday === undefined) return lead(written.inMonth, month, form);
  const patterns = {
    long: written.weekdayInMonth,
    short: written.monthBesideWeekday,
    on: written.onWeekdayInMonth,
  };
  return fillPattern(patterns[form], { weekday: written.weekday(date.weekday), month });
}

function formatRange(
  { from, to }: Extract<FactDate, { precision: 'range' }>,
  language: string,
  form: DateForm,
): string {
  const written = dateLanguage(language);
  if (from.length === 4 && to.length === 4) return lead(written.inYear, `${from}–${to}`, form);
  const start = formatStart(from, to, language, form);
  const end = formatCalendarDate(to, language, form);
  if (form === 'on' && from.length < 10 && written.fromPeriods !== undefined)
    return written.fromPeriods(start, end);
  return fillPattern(form === 'on' ? written.fromRange : written.range, { from: start, to: end });
}

/** The start of a range, without the parts that its end repeats: `21` in `21 to 28 January 2026`. */
function formatStart(from: string, to: string, language: string, form: DateForm): string {
  if (asksForFigures(language)) return from;
  const written = dateLanguage(language);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (!sameYear || from.length !== to.length) return formatCalendarDate(from, language, form);
  if (from.length === 7) return fill('{month}', from, written, form);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const { dayInYear } = aroundMonth(written, form === 'short');
  return fill(sameMonth ? written.dayInMonth : dayInYear, from, written, form);
}

function lead(pattern: string, text: string, form: DateForm): string {
  return form === 'on' ? filled(pattern, text) : text;
}

/** A phrase that has its own preposition keeps it: `since 2019`; in other languages than English phrases stand as they are. */
function leadPhrase(phrase: string, written: DateLanguage): string {
  const ownPreposition =
    /^(?:after|around|at|before|between|by|during|from|in|on|over|shortly|since|sometime|towards?|until|within)\b/iu;
  const english = written.inYear === 'in {}' && !/[^\u0020-\u024f–’“”]/u.test(phrase);
  if (!english || ownPreposition.test(phrase)) return phrase;
  return weekdays.some((weekday) => phrase.startsWith(weekday)) ? `on ${phrase}` : `in ${phrase}`;
}
