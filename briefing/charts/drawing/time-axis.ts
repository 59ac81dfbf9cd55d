import { scaleLinear } from 'd3-scale';
import { readCalendarDate } from '../../facts/calendar.ts';
import { asksForFigures } from '../../facts/date-format.ts';
import { aroundMonth, dateLanguage, dayIn } from '../../facts/date-language.ts';
import { dayNumber, isoDay } from '../data/day-number.ts';
import { labelOnOneLine, plainRun, type LabelLine } from '../text/label-line.ts';
import { fillPattern } from '../../text/fill-pattern.ts';

/** Where days stand along an axis, and which of them are written below it. */
export interface TimeAxis {
  /** The place of the middle of a day. */
  at(day: string): number;
  /** Points that a day takes. */
  readonly dayWidth: number;
  readonly ticks: readonly TimeTick[];
}

/** A mark under the axis. */
export interface TimeTick {
  readonly along: number;
  readonly label: LabelLine;
}

/** What an axis spans: days, and places in points. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
  readonly begin: number;
  readonly end: number;
  readonly language: string;
  /** Days that are written where there is room for all of them. */
  readonly wanted: readonly string[];
}

const betweenLabels = 8;
const roomBefore = 60;
const stepsInDays = [1, 2, 7, 14];
const stepsInMonths = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000];
/** ISO 8601 writes years in four digits. */
const monthsBefore10000 = 120_000;

/** An axis of days in proportion. Ticks are the wanted days, or else the closest regular ones
 * whose labels fit; the first one says its year where there is room. */
export function timeAxis(span: TimeSpan): TimeAxis {
  const scale = scaleLinear([dayNumber(span.from) - 0.5, dayNumber(span.to) + 0.5], [span.begin, span.end]);
  const at = (day: string): number => scale(dayNumber(day));
  const dayWidth = Math.abs(scale(1) - scale(0));
  const wanted = [...new Set(span.wanted)].toSorted().map((day) => ({ day, iso: day }));
  const regular = [
    ...stepsInDays.map((step) => daysEvery(step, span)),
    ...stepsInMonths.map((step) => monthsEvery(step, span)),
  ];
  const placed = { at, span };
  const drawn = [
    ticksOf(wanted, placed, true),
    ticksOf(wanted, placed, false),
    ...regular.map((days) => ticksInside(days, placed, true)),
    ...regular.map((days) => ticksInside(days, placed, false)),
  ];
  const fitting = drawn.filter((ticks) => fits(ticks, span));
  const ticks = fitting.find((choice) => choice.length > 1 || choice.length === wanted.length) ?? fitting[0];
  return { at, dayWidth, ticks: ticks ?? [] };
}

/** A day that is written with the precision of `iso`. */
interface TickDay {
  readonly day: string;
  readonly iso: string;
}

function daysEvery(step: number, { from, to }: TimeSpan): readonly TickDay[] {
  const first = dayNumber(from);
  const count = Math.floor((dayNumber(to) - first) / step) + 1;
  if (count > 40) return [];
  return Array.from({ length: count }, (_, index) => isoDay(first + index * step)).map((day) => ({
    day,
    iso: day,
  }));
}

function monthsEvery(step: number, { from, to }: TimeSpan): readonly TickDay[] {
  const { year = 1, month = 1 } = readCalendarDate(from) ?? {};
  const first = Math.ceil((year * 12 + month - 1 + (from.endsWith('-01') ? 0 : 1)) / step) * step;
  const days: TickDay[] = [];
  for (let months = first; days.length < 40; months += step) {
    const iso = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
    if (months >= monthsBefore10000 || `${iso}-01` > to) return days;
    days.push({ day: `${iso}-01`, iso: step % 12 === 0 ? iso.slice(0, 4) : iso });
  }
  return [];
}

/** How days become places. */
interface Placed {
  readonly at: (day: string) => number;
  readonly span: TimeSpan;
}

/** Ticks of regular days, without those at the ends whose words would stand out beyond the axis. */
function ticksInside(days: readonly TickDay[], placed: Placed, sayYear: boolean): readonly TimeTick[] {
  const ticks = ticksOf(days, placed, sayYear);
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first !== undefined && beginsOutside(first, placed.span))
    return ticksInside(days.slice(1), placed, sayYear);
  if (last !== undefined && endsOutside(last, placed.span))
    return ticksInside(days.slice(0, -1), placed, sayYear);
  return ticks;
}

/** The first day of each year says the year; where all are of one year, only if `sayYear` asks for it. */
function ticksOf(days: readonly TickDay[], { at, span }: Placed, sayYear: boolean): readonly TimeTick[] {
  return days.map(({ day, iso }, index) => {
    const before = days[index - 1]?.iso.slice(0, 4);
    const withYear = before !== iso.slice(0, 4) && (sayYear || spansYears(days));
    return { along: at(day), label: labelOnOneLine([plainRun(tickWords(iso, span.language, withYear))]) };
  });
}

function spansYears(days: readonly TickDay[]): boolean {
  return days[0]?.iso.slice(0, 4) !== days.at(-1)?.iso.slice(0, 4);
}

/** A day without its year, a month with it where `withYear` asks for that. */
function tickWords(iso: string, language: string, withYear: boolean): string {
  const { year, month, day } = readCalendarDate(iso) ?? {};
  if (asksForFigures(language) || month === undefined) return iso;
  const written = dateLanguage(language);
  const name = written.months.short[month - 1] ?? '';
  const parts = { day: dayIn(written, day), month: name, year: String(year) };
  const around = aroundMonth(written, true);
  if (day === undefined) return withYear ? fillPattern(around.month, parts) : name;
  return fillPattern(withYear ? around.day : around.dayInYear, parts);
}

function fits(ticks: readonly TimeTick[], span: TimeSpan): boolean {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (beginsOutside(first, span) || endsOutside(last, span)) return false;
  return ticks.every(({ along, label }, index) => {
    const next = ticks[index + 1];
    return next === undefined || next.along - along >= (label.width + next.label.width) / 2 + betweenLabels;
  });
}

/** Before the axis there is some room, under the words that stand beside it. */
function beginsOutside({ along, label }: TimeTick, { begin }: TimeSpan): boolean {
  return along - label.width / 2 < begin - roomBefore;
}

function endsOutside({ along, label }: TimeTick, { end }: TimeSpan): boolean {
  return along + label.width / 2 > end + 0.5;
}
