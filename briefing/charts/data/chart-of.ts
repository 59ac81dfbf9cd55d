import type { ChartOrder } from '../../document/chart-order.ts';
import type { Chart } from '../chart.ts';
import { barsOf } from './bars-of.ts';
import type { ChartMaterial } from './chart-material.ts';
import type { ChartRemark } from './chart-remark.ts';
import { seriesOf } from './series-of.ts';
import { timelineOf } from './timeline-of.ts';

/** A chart as it was asked for, absent where none of the facts can be drawn, and what was left out of it. */
export interface PlannedChart {
  readonly chart?: Chart;
  readonly remarks: readonly ChartRemark[];
}

/** Looks up what a chart shows. Facts that are not in the material, as in a release, leave no trace in it. */
export function chartOf(order: ChartOrder, material: ChartMaterial): PlannedChart {
  switch (order.kind) {
    case 'series':
      return seriesOf(order, material);
    case 'bars':
      return barsOf(order, material);
    case 'timeline':
      return timelineOf(order, material);
    case 'map':
      return { remarks: [] };
  }
}
