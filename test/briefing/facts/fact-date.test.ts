import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../../../briefing/facts/calendar.ts';
import { boundsOf, canLieIn, compareDates } from '../../../briefing/facts/date-bounds.ts';
import type { FactDate } from '../../../briefing/facts/fact-date.ts';
import { readMoment } from '../../../briefing/drafts/read-moment.ts';
import { formatDate } from '../../../briefing/facts/format-date.ts';
import { formatInstant, isDayOrInstant, isInstant } from '../../../briefing/facts/format-instant.ts';
import { parseFactDate } from '../../../briefing/facts/parse-date.ts';
import { anyDate } from './any-date.ts';

function d(text: string): FactDate {
  const date = parseFactDate(text);
  if (date === undefined) throw new Error(`no date: ${text}`);
  return date;
}

/** With the no-break spaces made visible as ordinary ones. */
function printed(text: string, form: 'long' | 'short' | 'on', language = 'en-GB'): string {
  return formatDate(d(text), language, form).replaceAll('\u00a0', ' ');
}

function instant(text: string, zone = 'UTC', form: 'long' | 'short' = 'long', language = 'en-GB'): string {
  return formatInstant(text, language, zone, form).replaceAll('\u00a0', ' ');
}

describe('reading a date', () => {
  test.each<[string, FactDate]>([
    ['2026-01-21', { precision: 'day', day: '2026-01-21' }],
    ['2024-02-29', { precision: 'day', day: '2024-02-29' }],
    ['2026-02', { precision: 'month', month: '2026-02' }],
    ['2019', { precision: 'year', year: '2019' }],
    ['2003/2009', { precision: 'range', from: '2003', to: '2009' }],
    ['2003-2009', { precision: 'range', from: '2003', to: '2009' }],
    ['2025-10/2025-12', { precision: 'range', from: '2025-10', to: '2025-12' }],
    ['21 January 2026', { precision: 'day', day: '2026-01-21' }],
    ['January 21, 2026', { precision: 'day', day: '2026-01-21' }],
    ['Saturday 21 February 2026', { precision: 'day', day: '2026-02-21' }],
    ['Feb 2026', { precision: 'month', month: '2026-02' }],
    ['on a Saturday in February 2026', { precision: 'month', month: '2026-02', weekday: 'Saturday' }],
    ['late 2025', { precision: 'phrase', phrase: 'late 2025', from: '2025-10', to: '2025-12' }],
    [
      'mid-February 2026',
      { precision: 'phrase', phrase: 'mid-February 2026', from: '2026-02-11', to: '2026-02-20' },
    ],
    ['since the summer', { precision: 'phrase', phrase: 'since the summer' }],
  ])('%s', (text, date) => {
    expect(parseFactDate(text)).toEqual(date);
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13',
    '2026-00-01',
    '0000',
    '30 February 2026',
    'Sat 30 February',
    '31 April 2026',
    '30 to 31 April 2026',
  ])('refuses %s, which does not exist', (text) => {
    expect(parseFactDate(text)).toBeUndefined();
  });

  test.each(['01/02/2026', '1.2.2026', '2026/02', '21-01-2026', '1/2', 'on 1/2'])(
    'refuses %s, which could be two days',
    (text) => {
      expect(parseFactDate(text)).toBeUndefined();
    },
  );

  test('refuses a weekday that the day did not have', () => {
    expect(parseFactDate('Sunday 21 February 2026')).toBeUndefined();
  });

  test('refuses a range whose end comes first', () => {
    expect(parseFactDate('2009/2003')).toBeUndefined();
    expect(parseFactDate('28 February to 21 January 2026')).toBeUndefined();
  });

  test('refuses an instant, a number and a text of no meaning', () => {
    for (const text of ['2026-01-21T10:00Z', '20260121', '', '   ', '–', 'x'.repeat(81)]) {
      expect(parseFactDate(text)).toBeUndefined();
    }
  });

  test('reads what it prints', () => {
    fc.assert(
      fc.property(anyDate(), fc.constantFrom('long', 'short'), (date, form) => {
        const read = parseFactDate(formatDate(date, 'en', form));
        if (date.precision === 'month' && form === 'short' && date.weekday !== undefined) return;
        expect(read).toEqual(date);
      }),
    );
  });
});

describe('printing a date', () => {
  test.each([
    ['2026-01-21', '21 January 2026', '21 Jan 2026', 'on 21 January 2026'],
    ['2026-02', 'February 2026', 'Feb 2026', 'in February 2026'],
    [
      'a Saturday in February 2026',
      'a Saturday in February 2026',
      'Feb 2026, a Saturday',
      'on a Saturday in February 2026',
    ],
    ['2019', '2019', '2019', 'in 2019'],
    ['2003/2009', '2003–2009', '2003–2009', 'in 2003–2009'],
    [
      '2026-01-21/2026-02-28',
      '21 January to 28 February 2026',
      '21 Jan to 28 Feb 2026',
      'from 21 January to 28 February 2026',
    ],
    ['2026-01-21/2026-01-28', '21 to 28 January 2026', '21 to 28 Jan 2026', 'from 21 to 28 January 2026'],
    [
      '2025-12-21/2026-01-03',
      '21 December 2025 to 3 January 2026',
      '21 Dec 2025 to 3 Jan 2026',
      'from 21 December 2025 to 3 January 2026',
    ],
    ['2025-10/2025-12', 'October to December 2025', 'Oct to Dec 2025', 'from October to December 2025'],
    [
      '2025-10/2026-02',
      'October 2025 to February 2026',
      'Oct 2025 to Feb 2026',
      'from October 2025 to February 2026',
    ],
    ['2019/2026-02', '2019 to February 2026', '2019 to Feb 2026', 'from 2019 to February 2026'],
    ['late 2025', 'late 2025', 'late 2025', 'in late 2025'],
    ['since the summer', 'since the summer', 'since the summer', 'since the summer'],
    ['Saturday evening', 'Saturday evening', 'Saturday evening', 'on Saturday evening'],
  ])('%s', (text, long, short, on) => {
    expect([printed(text, 'long'), printed(text, 'short'), printed(text, 'on')]).toEqual([long, short, on]);
  });

  test('day and month never part at the end of a line', () => {
    expect(formatDate(d('2026-01-21'), 'en', 'long')).toBe('21\u00a0January 2026');
    expect(formatDate(d('2026-01-21/2026-02-28'), 'en', 'short')).toBe('21\u00a0Jan to 28\u00a0Feb 2026');
  });

  test('no more is printed than is known: no month of a year, no day of a month', () => {
    fc.assert(
      fc.property(anyDate(), fc.constantFrom('long', 'short', 'on'), (date, form) => {
        const text = formatDate(date, 'en', form);
        if (date.precision === 'year') expect(text.replace('in ', '')).toBe(date.year);
        if (date.precision === 'month')
          expect(text.match(/\d+/g)).toEqual([String(Number(date.month.slice(0, 4)))]);
      }),
    );
  });

  test.each([
    ['fr', 'le 21 janvier 2026', 'en février 2026', 'un samedi en février 2026'],
    ['de', 'am 21. Januar 2026', 'im Februar 2026', 'an einem Samstag im Februar 2026'],
    ['es', 'el 21 de enero de 2026', 'en febrero de 2026', 'un sábado de febrero de 2026'],
    ['ar', 'في 21 كانون الثاني/يناير 2026', 'في شباط/فبراير 2026', 'في يوم سبت من شباط/فبراير 2026'],
  ])('%s has its own words', (language, day, month, weekday) => {
    expect(printed('2026-01-21', 'on', language)).toBe(day);
    expect(printed('2026-02', 'on', language)).toBe(month);
    expect(printed('a Saturday in February 2026', 'on', language)).toBe(weekday);
  });

  test.each([
    ['fr', 'du 21 au 28 janvier 2026', 'de janvier à mars 2026', 'd’avril à juin 2026'],
    ['de', 'vom 21. bis 28. Januar 2026', 'von Januar bis März 2026', 'von April bis Juni 2026'],
    ['es', 'del 21 al 28 de enero de 2026', 'de enero a marzo de 2026', 'de abril a junio de 2026'],
    ['he', 'מ-21 עד 28 בינואר 2026', 'מינואר עד מרץ 2026', 'מאפריל עד יוני 2026'],
  ])('%s leads to spans of days and of months each in its own way', (language, days, months, spring) => {
    expect(printed('2026-01-21/2026-01-28', 'on', language)).toBe(days);
    expect(printed('2026-01/2026-03', 'on', language)).toBe(months);
    expect(printed('2026-04/2026-06', 'on', language)).toBe(spring);
  });

  test('the first of a month is 1er in French, and is read again where it is typed', () => {
    expect(printed('2026-02-01', 'on', 'fr')).toBe('le 1er février 2026');
    expect(printed('2026-02-11', 'on', 'fr')).toBe('le 11 février 2026');
    expect(readMoment('1er févr. 2026', 'fr', 'UTC')).toBe('2026-02-01');
  });

  test.each([
    ['de', '21. Jan. 2026', 'Feb. 2026', 'Feb. 2026, ein Samstag'],
    ['es', '21 ene 2026', 'feb 2026', 'feb 2026, un sábado'],
    ['fr', '21 janv. 2026', 'févr. 2026', 'févr. 2026, un samedi'],
  ])('%s abbreviates months as its texts do', (language, day, month, weekday) => {
    expect(printed('2026-01-21', 'short', language)).toBe(day);
    expect(printed('2026-02', 'short', language)).toBe(month);
    expect(printed('a Saturday in February 2026', 'short', language)).toBe(weekday);
  });

  test('a Saturday in Persian is not read as a Sunday, whose name is “one” and Saturday', () => {
    for (const form of ['long', 'short', 'on'] as const)
      expect(printed('a Saturday in February 2026', form, 'fa').replaceAll('\u200c', '')).not.toMatch(
        /یک ?شنبه/u,
      );
  });

  test('phrases stay as they are in a language that they are not written in', () => {
    expect(printed('late 2025', 'on', 'de')).toBe('late 2025');
  });

  test('a language that is not known prints as English', () => {
    expect(printed('2026-02', 'on', 'ja')).toBe('in February 2026');
    expect(printed('2026-02', 'on', 'constructor')).toBe('in February 2026');
  });
});

describe('the days a date can mean', () => {
  test.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2003/2009', '2003-01-01', '2009-12-31'],
    ['late 2025', '2025-10-01', '2025-12-31'],
  ])('%s', (text, earliest, latest) => {
    expect(boundsOf(d(text))).toEqual({ earliest, latest });
  });

  test('a phrase without a year has none', () => {
    expect(boundsOf(d('since the summer'))).toEqual({});
  });

  test('dates are put in order by their first day, then by their last, and what has none comes last', () => {
    const sorted = ['since the summer', '2026-02', '2019', '2026-02-01', '2026', '2025-10/2025-12'];
    const dates = sorted.map(d).toSorted(compareDates);
    expect(dates.map((date) => formatDate(date, 'en', 'short').replace('\u00a0', ' '))).toEqual([
      '2019',
      'Oct to Dec 2025',
      '2026',
      '1 Feb 2026',
      'Feb 2026',
      'since the summer',
    ]);
    expect(compareDates(undefined, d('2019'))).toBeGreaterThan(0);
  });

  test('the order has no contradictions', () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), anyDate(), (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('a date that may lie in a span is in it; only what surely lies outside is not', () => {
    expect(canLieIn(d('2026-02'), '2026-02-28', undefined)).toBe(true);
    expect(canLieIn(d('2026-02'), '2026-03', undefined)).toBe(false);
    expect(canLieIn(d('2026-02'), undefined, '2026-02-01')).toBe(true);
    expect(canLieIn(d('2026-02'), undefined, '2026-01')).toBe(false);
    expect(canLieIn(d('2003/2014'), '2010', '2011')).toBe(true);
    expect(canLieIn(d('since the summer'), '1990', '1991')).toBe(true);
  });

  test('weekdays are those of the calendar', () => {
    expect([weekdayOf('2026-02-21'), weekdayOf('2024-02-29'), weekdayOf('1970-01-01')]).toEqual([
      'Saturday',
      'Thursday',
      'Thursday',
    ]);
  });
});

describe('printing an instant', () => {
  test('with the time in the zone of the desk', () => {
    expect(instant('2026-02-28T18:00:00Z')).toBe('28 February 2026, 18:00 UTC');
    expect(instant('2026-02-28T18:00Z', 'UTC', 'short')).toBe('28 Feb 2026, 18:00 UTC');
    expect(instant('2026-02-28T22:30Z', 'Asia/Baghdad')).toBe('1 March 2026, 01:30 GMT+3');
    expect(instant('2026-02-28T00:00+03:00')).toBe('27 February 2026, 21:00 UTC');
    expect(instant('2026-02-28T00:00Z')).toBe('28 February 2026, 00:00 UTC');
  });

  test('a day alone has no time', () => {
    expect(instant('2026-02-28')).toBe('28 February 2026');
    expect(instant('2026-02-28', 'Asia/Baghdad', 'short')).toBe('28 Feb 2026');
  });

  test('what is neither stays as it is', () => {
    expect(instant('soon')).toBe('soon');
  });

  test('only instants that exist, with their offset, are instants', () => {
    expect(['2026-02-28T18:00Z', '2026-02-28T18:00:30.5+03:00'].every(isInstant)).toBe(true);
    expect(
      ['2026-02-30T18:00Z', '2026-02-28T18:00', '2026-02-28T25:00Z', '2026-02-28', ''].some(isInstant),
    ).toBe(false);
    expect(isDayOrInstant('2026-02-28')).toBe(true);
    expect(isDayOrInstant('2026-02')).toBe(false);
  });
});
