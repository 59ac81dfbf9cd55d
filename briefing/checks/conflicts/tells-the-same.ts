import type { Fact } from '../../facts/fact.ts';
import { quantitiesAgree } from '../../facts/quantities-agree.ts';
import type { FactReading } from './fact-reading.ts';
import { foldedUnit } from './folded-unit.ts';
import { compareThings } from './same-thing.ts';

/** Whether one fact bears another out: of one kind and about one thing, at times that meet, with figures that agree. */
export function tellsTheSame(one: FactReading, other: FactReading): boolean {
  if (one.fact.id === other.fact.id || one.fact.kind !== other.fact.kind) return false;
  return (
    timesMeet(one, other) && figuresAgree(one.fact, other.fact) && compareThings(one, other) !== 'different'
  );
}

/** Whether both can have happened on one day; what has no date meets nothing. */
export function timesMeet({ bounds: one }: FactReading, { bounds: other }: FactReading): boolean {
  const { earliest, latest } = one;
  if (earliest === undefined || latest === undefined) return false;
  return other.earliest !== undefined && other.latest !== undefined
    ? earliest <= other.latest && other.earliest <= latest
    : false;
}

function figuresAgree({ quantities: [one] }: Fact, { quantities: [other] }: Fact): boolean {
  if (one === undefined || other === undefined) return true;
  if (foldedUnit(one.unit ?? '') !== foldedUnit(other.unit ?? '')) return false;
  const { unit: _one, ...left } = one;
  const { unit: _other, ...right } = other;
  return quantitiesAgree(left, right);
}
