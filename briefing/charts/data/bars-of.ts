import type { ChartOrder } from '../../document/chart-order.ts';
import type { Bar } from '../chart.ts';
import {
  chosenFacts,
  labelOf,
  quantityOf,
  unitOf,
  type ChartMaterial,
  type ChosenFact,
} from './chart-material.ts';
import { leftOut } from './chart-remark.ts';
import type { PlannedChart } from './planned-chart.ts';
import { ceilingsOf, counts } from './series-of.ts';

/** Figures side by side, in the order in which the template gives them; those of a group stand together. */
export function barsOf(order: ChartOrder, material: ChartMaterial): PlannedChart {
  const facts = chosenFacts(order.facts, material);
  const named = chosenFacts(order.ceilings, material);
  const unit = unitOf(order.unit, [...facts, ...named]);
  const ceilings = new Set(order.ceilings.map(({ id }) => id));
  const drawn = facts.filter(({ fact }) => !ceilings.has(fact.id));
  const bars = drawn.flatMap((chosen) => barOf(chosen, unit, material));
  const countless = drawn
    .filter((chosen) => quantityOf(chosen, unit) === undefined)
    .map(({ fact }) => fact.id);
  const remark = leftOut(
    countless,
    `no figure${counts(unit)} is given`,
    'Narrow the list to facts with figures.',
  );
  const remarks = remark === undefined ? [] : [remark];
  if (bars.length === 0) return { remarks };
  const chart = { kind: 'bars', bars: together(bars), ceilings: ceilingsOf(named, unit, material) } as const;
  return { chart: unit === undefined ? chart : { ...chart, unit }, remarks };
}

function barOf(chosen: ChosenFact, unit: string | undefined, material: ChartMaterial): readonly Bar[] {
  const quantity = quantityOf(chosen, unit);
  if (quantity === undefined) return [];
  const { id, date } = chosen.fact;
  const { group } = chosen.chosen;
  const bar = { fact: id, quantity, label: labelOf(chosen, material) };
  return [{ ...bar, ...(date === undefined ? {} : { date }), ...(group === undefined ? {} : { group }) }];
}

/** Groups in the order of their first bars; bars without a group come first. */
function together(bars: readonly Bar[]): readonly Bar[] {
  const groups = Map.groupBy(bars, ({ group }) => group ?? '');
  return [...(groups.get('') ?? []), ...[...groups].flatMap(([name, each]) => (name === '' ? [] : each))];
}
