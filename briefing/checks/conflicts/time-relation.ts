import type { FactReading } from './fact-reading.ts';
import type { Relation } from './place-sets.ts';

const dayInMilliseconds = 86_400_000;

/**
 * How the times of two figures lie to each other. Figures that add up to their day lie within later ones. Two events are at
 * one time only where both are known to a day or a night; figures for a month or a year are those of the whole of it.
 */
export function compareTimes(one: FactReading, other: FactReading): Relation {
  if (one.traits.isCumulative !== other.traits.isCumulative) return 'different';
  if (hasOtherWeekday(one, other)) return 'different';
  if (one.bounds.earliest === undefined || other.bounds.earliest === undefined) return 'different';
  if (isSameSpan(one, other)) return isShort(one) || !(isEvent(one) || isEvent(other)) ? 'same' : 'different';
  if (one.traits.isCumulative) return inOrder(one, other);
  return isShort(one) && isShort(other) && (isWithin(one, other) || isWithin(other, one))
    ? 'same'
    : 'different';
}

function isSameSpan({ bounds: one }: FactReading, { bounds: other }: FactReading): boolean {
  return one.latest !== undefined && one.earliest === other.earliest && one.latest === other.latest;
}

function hasOtherWeekday({ weekday: one }: FactReading, { weekday: other }: FactReading): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** What is one of several, or had a cause, happened on a day, be it a day that nobody told. */
function isEvent({ traits, weekday }: FactReading): boolean {
  return !traits.isCumulative && (traits.causes !== 0 || traits.order !== 0 || weekday !== undefined);
}

function inOrder({ bounds: one }: FactReading, { bounds: other }: FactReading): Relation {
  if (isBefore(one.latest, other.earliest)) return 'narrower';
  return isBefore(other.latest, one.earliest) ? 'broader' : 'different';
}

function isBefore(latest: string | undefined, earliest: string | undefined): boolean {
  return latest !== undefined && earliest !== undefined && latest < earliest;
}

/** A day, or the night between two. */
function isShort({ bounds: { earliest, latest } }: FactReading): boolean {
  if (earliest === undefined || latest === undefined) return false;
  return Date.parse(latest) - Date.parse(earliest) <= dayInMilliseconds;
}

function isWithin({ bounds: inner }: FactReading, { bounds: outer }: FactReading): boolean {
  return (inner.earliest ?? '') >= (outer.earliest ?? '') && (inner.latest ?? '') <= (outer.latest ?? '');
}
