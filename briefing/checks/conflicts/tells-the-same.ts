import type { FactReading } from './fact-reading.ts';
import { compareThings } from './same-thing.ts';
import { timesMeet } from './time-relation.ts';

/** Whether one fact bears another out: of one kind and about one thing, at times that meet, with figures that agree. */
export function tellsTheSame(one: FactReading, other: FactReading): boolean {
  if (one.fact.id === other.fact.id || one.fact.kind !== other.fact.kind) return false;
  return timesMeet(one, other) && figuresAgree(one, other) && compareThings(one, other) !== 'different';
}

function figuresAgree({ figure: one }: FactReading, { figure: other }: FactReading): boolean {
  if (one === undefined || other === undefined) return true;
  return one.unit === other.unit && one.agrees(other);
}
