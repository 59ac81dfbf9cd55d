import type { ChartSetting } from './chart-setting.ts';
import type { Bar, BarsChart, Chart, TimelineChart } from './chart.ts';
import { drawChart, type DrawnChart } from './draw-chart.ts';

/** Points: what a page of either paper gives a picture, with room for its caption and its note. */
const tallestChart = 500;

/** A picture that fits a page. */
export interface FittedChart {
  /** What is drawn. */
  readonly chart: Chart;
  readonly drawn: DrawnChart;
}

/**
 * A chart in pictures that fit a page in the size in which their words are read. A timeline goes on in further ones; of bars the
 * largest are drawn, since figures are compared in one picture alone and are not added up to a rest.
 */
export function fitChart(chart: Chart, setting: ChartSetting): readonly FittedChart[] {
  const whole = { chart, drawn: drawChart(chart, setting) };
  if (whole.drawn.height <= tallestChart) return [whole];
  if (chart.kind === 'timeline') return timelineParts(chart, whole.drawn.height, setting);
  return [chart.kind === 'bars' ? largestBars(chart, whole, setting) : whole];
}

/** Consecutive parts of about as many events each; one event by itself is drawn however high it is. */
function timelineParts(chart: TimelineChart, height: number, setting: ChartSetting): readonly FittedChart[] {
  const { events } = chart;
  for (let parts = Math.ceil(height / tallestChart); parts < events.length; parts = Math.ceil(parts * 1.1)) {
    const drawn = partsOf(chart, parts).map((part) => ({ chart: part, drawn: drawChart(part, setting) }));
    if (drawn.every((part) => part.drawn.height <= tallestChart)) return drawn;
  }
  return partsOf(chart, events.length).map((part) => ({ chart: part, drawn: drawChart(part, setting) }));
}

/** Bounds that the template gives hold for the first and the last part; between, each reaches as far as its events. */
function partsOf({ events, from, to }: TimelineChart, parts: number): readonly TimelineChart[] {
  const size = events.length / parts;
  return Array.from({ length: parts }, (_, at): TimelineChart => {
    const part = events.slice(Math.round(at * size), Math.round((at + 1) * size));
    return {
      kind: 'timeline',
      events: part,
      ...(at === 0 && from !== undefined ? { from } : {}),
      ...(at === parts - 1 && to !== undefined ? { to } : {}),
    };
  });
}

function largestBars(chart: BarsChart, whole: FittedChart, setting: ChartSetting): FittedChart {
  const bySize = chart.bars.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  let fitted = whole;
  let count = chart.bars.length;
  while (fitted.drawn.height > tallestChart && count > 1) {
    count = Math.max(1, Math.min(count - 1, Math.floor((count * tallestChart) / fitted.drawn.height)));
    const kept = new Set(bySize.slice(0, count));
    const part = { ...chart, bars: chart.bars.filter((bar) => kept.has(bar)) };
    fitted = { chart: part, drawn: drawChart(part, setting) };
  }
  return fitted;
}

function sizeOf({ quantity: { value, to = value } }: Bar): number {
  return to;
}
