import type { Weekday } from './fact-date.ts';

/** Full English month names, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The days of the week as `Date.getUTCDay` counts them. */
export const weekdays: readonly Weekday[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** A calendar date as far as it is known; `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * Reads an ISO 8601 calendar date of any precision (`2026-01-21`, `2026-02`, `2019`); undefined where it is written
 * otherwise or does not exist, such as 30 February.
 */
export function readCalendarDate(iso: string): CalendarDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year === 0) return undefined;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** Writes a calendar date as ISO 8601, with as many parts as it has. */
export function writeCalendarDate({ year, month, day }: CalendarDate): string {
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, day].filter((part) => part !== undefined).map(two),
  ];
  return parts.join('-');
}

/** How many days a month of the Gregorian calendar has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day of the week of an ISO 8601 day that exists. */
export function weekdayOf(day: string): Weekday | undefined {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
}

/** The first day that an ISO 8601 date of any precision can mean. */
export function firstDay(iso: string): string {
  return iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso;
}

/** The last day that an ISO 8601 date of any precision can mean. */
export function lastDay(iso: string): string {
  const { year, month, day } = readCalendarDate(iso) ?? {};
  if (year === undefined || day !== undefined) return iso;
  const end = month ?? 12;
  return writeCalendarDate({ year, month: end, day: daysInMonth(year, end) });
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
