import { primaryLanguage } from '../text/primary-language.ts';
import { monthNames, weekdays } from './calendar.ts';
import type { Weekday } from './fact-date.ts';

/** How a language writes dates. Patterns name their parts in braces; `{}` is the whole that a preposition leads to. */
export interface DateLanguage {
  readonly months: { readonly long: readonly string[]; readonly short: readonly string[] };
  readonly weekday: (weekday: Weekday) => string;
  readonly day: string;
  readonly dayInYear: string;
  readonly dayInMonth: string;
  readonly month: string;
  /** The patterns around an abbreviated month, where they are others. */
  readonly abbreviated?: AroundMonth;
  readonly onDay: string;
  readonly inMonth: string;
  readonly inYear: string;
  readonly weekdayInMonth: string;
  readonly onWeekdayInMonth: string;
  readonly monthBesideWeekday: string;
  readonly range: string;
  readonly fromRange: string;
  /** The same of months and years, where that is said otherwise than of days. */
  readonly fromPeriods?: (from: string, to: string) => string;
  /** The number of a day, where it is not always the bare one. */
  readonly dayNumber?: (day: number) => string;
  readonly time: string;
  /** Stands where a date would, at the head of an entry. */
  readonly undated: string;
}

type AroundMonth = Pick<DateLanguage, 'day' | 'dayInYear' | 'month'>;

const english: DateLanguage = {
  months: { long: monthNames, short: monthNames.map((name) => name.slice(0, 3)) },
  weekday: (weekday) => weekday,
  day: '{day}\u00a0{month} {year}',
  dayInYear: '{day}\u00a0{month}',
  dayInMonth: '{day}',
  month: '{month} {year}',
  onDay: 'on {}',
  inMonth: 'in {}',
  inYear: 'in {}',
  weekdayInMonth: 'a {weekday} in {month}',
  onWeekdayInMonth: 'on a {weekday} in {month}',
  monthBesideWeekday: '{month}, a {weekday}',
  range: '{from} to {to}',
  fromRange: 'from {from} to {to}',
  time: '{day}, {time}',
  undated: 'Date not stated',
};

const french = (): DateLanguage => ({
  ...english,
  ...names('fr'),
  onDay: 'le {}',
  inMonth: 'en {}',
  inYear: 'en {}',
  weekdayInMonth: 'un {weekday} en {month}',
  onWeekdayInMonth: 'un {weekday} en {month}',
  monthBesideWeekday: '{month}, un {weekday}',
  range: '{from} – {to}',
  fromRange: 'du {from} au {to}',
  fromPeriods: (from, to) => `${/^[ao]/u.test(from) ? 'd’' : 'de '}${from} à ${to}`,
  dayNumber: (day) => (day === 1 ? '1er' : String(day)),
  undated: 'Date non précisée',
});

const germanMonths = 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');

/** The engine's short names are those for calendars, without the stop that a text asks for. */
const german = (): DateLanguage => ({
  ...english,
  ...names('de'),
  months: { long: names('de').months.long, short: germanMonths },
  day: '{day}.\u00a0{month} {year}',
  dayInYear: '{day}.\u00a0{month}',
  dayInMonth: '{day}.',
  onDay: 'am {}',
  inMonth: 'im {}',
  inYear: '{}',
  weekdayInMonth: 'ein {weekday} im {month}',
  onWeekdayInMonth: 'an einem {weekday} im {month}',
  monthBesideWeekday: '{month}, ein {weekday}',
  range: '{from} bis {to}',
  fromRange: 'vom {from} bis {to}',
  fromPeriods: (from, to) => `von ${from} bis ${to}`,
  undated: 'Datum nicht angegeben',
});

const spanish = (): DateLanguage => ({
  ...english,
  ...names('es'),
  day: '{day}\u00a0de\u00a0{month} de {year}',
  dayInYear: '{day}\u00a0de\u00a0{month}',
  month: '{month} de {year}',
  abbreviated: english,
  onDay: 'el {}',
  inMonth: 'en {}',
  inYear: 'en {}',
  weekdayInMonth: 'un {weekday} de {month}',
  onWeekdayInMonth: 'un {weekday} de {month}',
  monthBesideWeekday: '{month}, un {weekday}',
  range: '{from} – {to}',
  fromRange: 'del {from} al {to}',
  fromPeriods: (from, to) => `de ${from} a ${to}`,
  undated: 'Fecha sin indicar',
});

const arabic = (): DateLanguage => ({
  ...english,
  months: { long: arabicMonths(), short: arabicMonths() },
  weekday: (weekday) => names('ar').weekday(weekday).replace(/^ال/, ''),
  onDay: 'في {}',
  inMonth: 'في {}',
  inYear: 'في {}',
  weekdayInMonth: 'يوم {weekday} من {month}',
  onWeekdayInMonth: 'في يوم {weekday} من {month}',
  monthBesideWeekday: '{month}، يوم {weekday}',
  range: '{from} إلى {to}',
  fromRange: 'من {from} إلى {to}',
  time: timeFromRight('، '),
  undated: 'التاريخ غير مذكور',
});

const kurdishMonths = [
  'کانوونی دووەم',
  'شوبات',
  'ئازار',
  'نیسان',
  'ئایار',
  'حوزەیران',
  'تەمووز',
  'ئاب',
  'ئەیلوول',
  'تشرینی یەکەم',
  'تشرینی دووەم',
  'کانوونی یەکەم',
];
const kurdishDays = ['یەکشەممە', 'دووشەممە', 'سێشەممە', 'چوارشەممە', 'پێنجشەممە', 'هەینی', 'شەممە'];

/** Sorani; the names of the months are those of Iraq. */
const kurdish = (): DateLanguage => ({
  ...english,
  months: { long: kurdishMonths, short: kurdishMonths },
  weekday: (weekday) => kurdishDays[weekdays.indexOf(weekday)] ?? weekday,
  day: '{day}ی\u00a0{month}ی {year}',
  dayInYear: '{day}ی\u00a0{month}',
  month: '{month}ی {year}',
  onDay: 'لە {}',
  inMonth: 'لە {}',
  inYear: 'لە {}',
  weekdayInMonth: '{weekday}یەکی {month}',
  onWeekdayInMonth: 'لە {weekday}یەکی {month}',
  monthBesideWeekday: '{month}، {weekday}',
  range: 'لە {from} تا {to}',
  fromRange: 'لە {from} تا {to}',
  time: timeFromRight('، '),
  undated: 'بەروار نەوتراوە',
});

/**
 * Persian, in the calendar that all languages of the house count by. “A Saturday” is “a day, Saturday”: with the article alone it
 * would read as Sunday, which is the first day after it by name.
 */
const persian = (): DateLanguage => ({
  ...english,
  ...names('fa-u-ca-gregory'),
  onDay: 'در {}',
  inMonth: 'در {}',
  inYear: 'در {}',
  weekdayInMonth: 'یک روز {weekday} در {month}',
  onWeekdayInMonth: 'در یک روز {weekday} در {month}',
  monthBesideWeekday: '{month}، یک روز {weekday}',
  range: '{from} تا {to}',
  fromRange: 'از {from} تا {to}',
  time: timeFromRight('، '),
  undated: 'تاریخ ذکر نشده',
});

const hebrew = (): DateLanguage => ({
  ...english,
  ...names('he'),
  day: '{day}\u00a0ב{month} {year}',
  dayInYear: '{day}\u00a0ב{month}',
  onDay: 'ב-{}',
  inMonth: 'ב{}',
  inYear: 'ב-{}',
  weekdayInMonth: '{weekday} ב{month}',
  onWeekdayInMonth: 'ב{weekday} ב{month}',
  monthBesideWeekday: '{month}, {weekday}',
  range: '{from} עד {to}',
  fromRange: 'מ-{from} עד {to}',
  fromPeriods: (from, to) => `מ${/^\d/u.test(from) ? '-' : ''}${from} עד ${to}`,
  time: timeFromRight(', '),
  undated: 'התאריך לא צוין',
});

/** Made when first asked for: the engine takes a while to look a language up. */
const makers: Readonly<Record<string, () => DateLanguage>> = {
  fr: french,
  de: german,
  es: spanish,
  ar: arabic,
  ckb: kurdish,
  fa: persian,
  he: hebrew,
};
const made = new Map<string, DateLanguage>();

/** How a language (BCP 47) writes dates; English where it is none of those the product knows. */
export function dateLanguage(language: string): DateLanguage {
  const code = primaryLanguage(language);
  const known = made.get(code);
  if (known !== undefined) return known;
  const written = Object.hasOwn(makers, code) ? makers[code]?.() : undefined;
  if (written !== undefined) made.set(code, written);
  return written ?? english;
}

/** The patterns of a language around a month that is spelt out or abbreviated. */
export function aroundMonth(written: DateLanguage, isShort: boolean): AroundMonth {
  return (isShort ? written.abbreviated : undefined) ?? written;
}

/** The number of a day of the month as a language writes it: `1er` in French. */
export function dayIn({ dayNumber }: DateLanguage, day: number | undefined): string {
  return day === undefined ? '' : (dayNumber?.(day) ?? String(day));
}

/** In text from the right, U+200E before `18:00 UTC` keeps its order. */
function timeFromRight(comma: string): string {
  return `{day}${comma}\u200e{time}`;
}

/** Month and weekday names from the engine’s own tables, for an explicit locale. */
function names(locale: string): Pick<DateLanguage, 'months' | 'weekday'> {
  const months = (month: 'long' | 'short'): string[] => {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
    return monthNames.map((_, index) => format.format(Date.UTC(2023, index, 1)));
  };
  const week = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return {
    months: { long: months('long'), short: months('short') },
    weekday: (weekday) => week.format(Date.UTC(2023, 0, 1 + weekdays.indexOf(weekday))),
  };
}

/** The Levant’s name and the international one, as the region’s readers expect: `شباط/فبراير`. */
function arabicMonths(): readonly string[] {
  const international = names('ar').months.long;
  return names('ar-IQ').months.long.map((name, index) => `${name}/${international[index] ?? name}`);
}
