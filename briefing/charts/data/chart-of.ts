import type { ChartOrder } from '../../document/chart-order.ts';
import { barsOf } from './bars-of.ts';
import type { ChartMaterial } from './chart-material.ts';
import type { PlannedChart } from './planned-chart.ts';
import { mapOf } from './map-of.ts';
import { seriesOf } from './series-of.ts';
import { timelineOf } from './timeline-of.ts';

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
      return mapOf(order, material);
  }
}
