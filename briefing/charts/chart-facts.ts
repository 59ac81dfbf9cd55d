import type { Chart } from './chart.ts';

/** Ids of the facts that are drawn. */
export function chartFacts(chart: Chart): ReadonlySet<string> {
  switch (chart.kind) {
    case 'series':
      return new Set([...chart.readings, ...chart.ceilings].map(({ fact }) => fact));
    case 'bars':
      return new Set([...chart.bars, ...chart.ceilings].map(({ fact }) => fact));
    case 'timeline':
      return new Set(chart.events.map(({ fact }) => fact));
    case 'map':
      return new Set([...chart.places, ...chart.transfers].flatMap(({ facts }) => facts));
  }
}
