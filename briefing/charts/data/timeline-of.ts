import type { ChartOrder } from '../../document/chart-order.ts';
import { compareDates } from '../../facts/date-bounds.ts';
import type { TimelineEvent } from '../chart.ts';
import { chosenFacts, knownBy, type ChartMaterial, type ChosenFact } from './chart-material.ts';
import { leftOut } from './chart-remark.ts';
import type { PlannedChart } from './planned-chart.ts';
import { possibleDays } from './possible-days.ts';

/** What happened when, earliest first; beside each event its statement, or what the template chose. */
export function timelineOf({ facts, from, to }: ChartOrder, material: ChartMaterial): PlannedChart {
  const chosen = chosenFacts(facts, material);
  const events = chosen
    .flatMap((each) => eventOf(each, material))
    .toSorted((one, other) => compareDates(one.date, other.date));
  const shown = events.filter(
    ({ days }) => (from === undefined || days.latest >= from) && (to === undefined || days.earliest <= to),
  );
  const dated = new Set(events.map(({ fact }) => fact));
  const undated = chosen.filter(({ fact }) => !dated.has(fact.id)).map(({ fact }) => fact.id);
  const drawn = new Set(shown.map(({ fact }) => fact));
  const outside = events.filter(({ fact }) => !drawn.has(fact)).map(({ fact }) => fact);
  const remarks = [
    leftOut(undated, 'no date with a beginning and an end is given', 'Add one, or narrow the list.'),
    leftOut(outside, 'the time is outside of “from” and “to”', 'Widen these, or narrow the list.'),
  ].filter((remark) => remark !== undefined);
  if (shown.length === 0) return { remarks };
  const bounds = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return { chart: { kind: 'timeline', events: shown, ...bounds }, remarks };
}

function eventOf({ fact, chosen }: ChosenFact, material: ChartMaterial): readonly TimelineEvent[] {
  const { id, date, statement } = fact;
  const days = date === undefined ? undefined : possibleDays(date, knownBy(fact, material));
  if (date === undefined || days === undefined) return [];
  return [{ fact: id, date, days, label: chosen.label ?? statement }];
}
