import type { FactReading } from './fact-reading.ts';
import type { Relation } from './place-sets.ts';

/**
 * How the times of two figures lie to each other. Figures that add up to their day lie within later ones. Two events are at
 * one time only where both are known to a day or a night; figures for a month or a year are those of the whole of it.
 */
export function compareTimes(one: FactReading, other: FactReading): Relation {
  if (one.bounds.earliest === undefined || other.bounds.earliest === undefined) return 'different';
  const isSame = isSameSpan(one, other);
  if (!isSame && !isSameNight(one, other)) return inOrder(one, other);
  if (one.isCumulative !== other.isCumulative || hasOtherWeekday(one, other)) return 'different';
  return isShort(one) || !(isEvent(one) || isEvent(other)) ? 'same' : 'different';
}

/** Whether both can have happened on one day; what has no date meets nothing. */
export function timesMeet({ bounds: one }: FactReading, { bounds: other }: FactReading): boolean {
  const { earliest, latest } = one;
  if (earliest === undefined || latest === undefined) return false;
  return other.earliest !== undefined && other.latest !== undefined
    ? earliest <= other.latest && other.earliest <= latest
    : false;
}

/** Whether two dates that may be one are told of different days of the week. */
export function hasOtherWeekday({ weekday: one }: FactReading, { weekday: other }: FactReading): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** A day, or the night between two. */
export function isShort({ days }: FactReading): boolean {
  return days <= 1;
}

function isSameSpan({ bounds: one }: FactReading, { bounds: other }: FactReading): boolean {
  return one.latest !== undefined && one.earliest === other.earliest && one.latest === other.latest;
}

function isSameNight(one: FactReading, other: FactReading): boolean {
  return isShort(one) && isShort(other) && (isWithin(one, other) || isWithin(other, one));
}

function isWithin({ bounds: inner }: FactReading, { bounds: outer }: FactReading): boolean {
  return (inner.earliest ?? '') >= (outer.earliest ?? '') && (inner.latest ?? '') <= (outer.latest ?? '');
}

/** What is one of several, or had a cause, happened on a day, be it a day that nobody told. */
function isEvent({ isCumulative, traits, weekday }: FactReading): boolean {
  return !isCumulative && (traits.causes !== 0 || traits.order !== 0 || weekday !== undefined);
}

/** Only what adds up lies within what is told later. */
function inOrder(one: FactReading, other: FactReading): Relation {
  const isEarlier = isBefore(one.bounds.latest, other.bounds.earliest);
  const isLater = isBefore(other.bounds.latest, one.bounds.earliest);
  if (!(isEarlier || isLater) || !one.isCumulative || !other.isCumulative) return 'different';
  return isEarlier ? 'narrower' : 'broader';
}

function isBefore(latest: string | undefined, earliest: string | undefined): boolean {
  return latest !== undefined && earliest !== undefined && latest < earliest;
}
