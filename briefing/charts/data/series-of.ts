import type { ChartOrder } from '../../document/chart-order.ts';
import type { Quantity } from '../../facts/quantity.ts';
import type { Ceiling, Reading } from '../chart.ts';
import {
  chosenFacts,
  knownBy,
  labelOf,
  quantityOf,
  unitOf,
  type ChartMaterial,
  type ChosenFact,
} from './chart-material.ts';
import { leftOut } from './chart-remark.ts';
import type { PlannedChart } from './planned-chart.ts';
import { possibleDays } from './possible-days.ts';

/** Figures over time. Those with “up to”, and those that the template names as ceilings, are ceilings; they need no date. */
export function seriesOf(order: ChartOrder, material: ChartMaterial): PlannedChart {
  const facts = chosenFacts(order.facts, material);
  const named = chosenFacts(order.ceilings, material);
  const unit = unitOf(order.unit, [...facts, ...named]);
  const { readings, undated, outside, countless } = readingsOf(facts, { order, material, unit });
  const ceilings = ceilingsOf([...named, ...facts.filter((fact) => isCeiling(fact, unit))], unit, material);
  const remarks = [
    leftOut(countless, `no figure${counts(unit)} is given`, 'Narrow the list to facts with figures.'),
    leftOut(undated, 'no date is given', 'Add one, or narrow the list.'),
    leftOut(outside, 'the time is outside of “from” and “to”', 'Widen these, or narrow the list.'),
  ].filter((remark) => remark !== undefined);
  if (readings.length === 0) return { remarks };
  const { from, to } = order;
  return {
    chart: {
      kind: 'series',
      ...(unit === undefined ? {} : { unit }),
      readings,
      ceilings,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
    remarks,
  };
}

interface Sorted {
  readonly readings: Reading[];
  readonly undated: string[];
  readonly outside: string[];
  readonly countless: string[];
}

interface SeriesMatter {
  readonly order: ChartOrder;
  readonly material: ChartMaterial;
  readonly unit: string | undefined;
}

function readingsOf(facts: readonly ChosenFact[], { order, material, unit }: SeriesMatter): Sorted {
  const sorted: Sorted = { readings: [], undated: [], outside: [], countless: [] };
  const ceilings = new Set(order.ceilings.map(({ id }) => id));
  for (const chosen of facts) {
    const { fact } = chosen;
    const quantity = quantityOf(chosen, unit);
    if (quantity === undefined) sorted.countless.push(fact.id);
    else if (quantity.qualifier === 'up to' || ceilings.has(fact.id)) continue;
    else {
      const { date } = fact;
      const days = date === undefined ? undefined : possibleDays(date, knownBy(fact, material));
      if (date === undefined || days === undefined) sorted.undated.push(fact.id);
      else if (isOutside(days, order)) sorted.outside.push(fact.id);
      else sorted.readings.push({ fact: fact.id, quantity, date, days, label: labelOf(chosen, material) });
    }
  }
  sorted.readings.sort(byDay);
  return sorted;
}

/** By the first possible day, then the last, then in the order of the ids, so that the order tells nothing. */
function byDay(one: Reading, other: Reading): number {
  return (
    compare(one.days.earliest, other.days.earliest) ||
    compare(one.days.latest, other.days.latest) ||
    compare(one.fact, other.fact)
  );
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function isOutside(
  { earliest, latest }: Reading['days'],
  { from, to }: Pick<ChartOrder, 'from' | 'to'>,
): boolean {
  return (from !== undefined && earliest < from) || (to !== undefined && latest > to);
}

function isCeiling(fact: ChosenFact, unit: string | undefined): boolean {
  return quantityOf(fact, unit)?.qualifier === 'up to';
}

/** The ceilings among facts, each once. */
export function ceilingsOf(
  facts: readonly ChosenFact[],
  unit: string | undefined,
  material: ChartMaterial,
): readonly Ceiling[] {
  const known = new Map<string, Ceiling>();
  for (const chosen of facts) {
    const quantity = quantityOf(chosen, unit);
    if (quantity !== undefined) known.set(chosen.fact.id, ceilingOf(chosen, quantity, material));
  }
  return [...known.values()];
}

function ceilingOf(chosen: ChosenFact, quantity: Quantity, material: ChartMaterial): Ceiling {
  const { id, date } = chosen.fact;
  const label = labelOf(chosen, material);
  return { fact: id, quantity, label, ...(date === undefined ? {} : { date }) };
}

/** ` of detainees` */
export function counts(unit: string | undefined): string {
  return unit === undefined ? '' : ` in ${unit}`;
}
