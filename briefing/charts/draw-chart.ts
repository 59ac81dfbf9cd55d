import { chartWidth, type ChartDrawing, type ChartSetting } from './chart-setting.ts';
import type { Chart } from './chart.ts';
import { drawBars } from './bars/draw-bars.ts';
import { describeChart } from './describe-chart.ts';
import { drawMap } from './map/draw-map.ts';
import { drawSeries } from './series/draw-series.ts';
import { drawTimeline } from './timeline/draw-timeline.ts';

/** A chart as an SVG picture, with its size in points. */
export interface DrawnChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** All that it shows, in words. */
  readonly description: string;
  /** Facts whose labels found no room. */
  readonly unlabelled: readonly string[];
}

/** Draws a chart for a page. The same chart and setting give the same text. */
export function drawChart(chart: Chart, setting: ChartSetting): DrawnChart {
  const { drawing, height, unlabelled } = shapesOf(chart, setting);
  const description = describeChart(chart, setting);
  return {
    svg: drawing.svg(height, description),
    width: chartWidth(setting),
    height,
    description,
    unlabelled,
  };
}

function shapesOf(chart: Chart, setting: ChartSetting): ChartDrawing {
  switch (chart.kind) {
    case 'series':
      return drawSeries(chart, setting);
    case 'bars':
      return drawBars(chart, setting);
    case 'timeline':
      return drawTimeline(chart, setting);
    case 'map':
      return drawMap(chart, setting);
  }
}
