import type { Chart } from '../chart.ts';
import type { ChartRemark } from './chart-remark.ts';

/** A chart as it was asked for, absent where none of the facts can be drawn, and what was left out of it. */
export interface PlannedChart {
  readonly chart?: Chart;
  readonly remarks: readonly ChartRemark[];
}
