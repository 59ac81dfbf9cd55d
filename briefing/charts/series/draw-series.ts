import { formatQuantity } from '../../facts/format-quantity.ts';
import { spanOf } from '../../facts/quantities-agree.ts';
import { chartWidth, type ChartDrawing, type ChartSetting } from '../chart-setting.ts';
import type { Ceiling, Reading, SeriesChart } from '../chart.ts';
import { dayNumber, isoDay } from '../data/day-number.ts';
import { Drawing, type Box } from '../drawing/drawing.ts';
import { labelPlaces } from '../drawing/label-places.ts';
import { LabelSpace } from '../drawing/label-space.ts';
import { drawLegend } from '../drawing/legend.ts';
import { drawLeader, placeLabel } from '../drawing/place-label.ts';
import { areWhole, numberAxis, type NumberAxis } from '../drawing/number-axis.ts';
import { sizeOfLabel, writeLabel } from '../drawing/write-label.ts';
import { timeAxis, type TimeAxis } from '../drawing/time-axis.ts';
import { plainRun, strongRun, wrapLabel, type LabelLine } from '../text/label-line.ts';
import { placeReading, type PlacedReading } from './place-readings.ts';
import { drawBand, drawDot, drawOpenDots, drawRange, drawUpwards, seriesLegend } from './series-signs.ts';

const plotTop = 18;
const plotBottom = 130;
const height = 148;
const widestLabel = 220;
/** Words beside more readings than these would be a choice made by chance. */
const mostLabelled = 30;
/** From the labels of the number axis to the plot. */
const axisGap = 6;

/** The parts of a series while it is drawn. */
interface Plot {
  readonly drawing: Drawing;
  readonly setting: ChartSetting;
  readonly begin: number;
  readonly end: number;
  readonly numbers: NumberAxis;
  readonly time: TimeAxis;
  readonly space: LabelSpace;
}

/**
 * Figures over time: exact ones as dots, “about” as a band, ranges as bars, ceilings as dashed lines. What is known of a day is
 * drawn and no more, and readings are not joined.
 */
export function drawSeries(chart: SeriesChart, setting: ChartSetting): ChartDrawing {
  const plot = plotFor(chart, setting);
  const placed = chart.readings.map((reading) => placeReading(reading, plot.time, plot.numbers));
  drawNumberAxis(plot);
  drawTimeAxis(plot);
  for (const ceiling of chart.ceilings) drawCeiling(plot, ceiling);
  for (const reading of placed) drawReading(plot, reading);
  for (const { box } of placed) plot.space.take(box);
  const unlabelled = [
    ...chart.ceilings.filter((ceiling) => !labelCeiling(plot, ceiling)),
    ...unlabelledReadings(plot, placed, chart.ceilings),
  ].map(({ fact }) => fact);
  const legendEnd = drawSeriesLegend(plot, chart, placed);
  const whole = Math.max(height, legendEnd);
  return { drawing: plot.drawing, height: whole, unlabelled };
}

function plotFor(chart: SeriesChart, setting: ChartSetting): Plot {
  const width = chartWidth(setting);
  const begin = setting.keyColumn + setting.gap;
  const { language } = setting;
  const quantities = [...chart.readings, ...chart.ceilings].map(({ quantity }) => quantity);
  const values = quantities.map((quantity) => {
    const { high } = spanOf(quantity);
    return high === Infinity ? quantity.value * 1.1 : high;
  });
  const numbers = numberAxis(values, [plotBottom, plotTop], {
    count: 4,
    language,
    isWhole: areWhole(quantities),
  });
  const time = timeAxis({ ...daysOf(chart), begin, end: width, language });
  const drawing = new Drawing(width, setting.direction, setting.colours);
  const space = new LabelSpace({ x: begin, y: 0, width: width - begin, height: plotBottom - 1 });
  return { drawing, setting, begin, end: width, numbers, time, space };
}

/** From a little before the first possible day to a little after the last one, unless the template says otherwise. */
function daysOf({ readings, from, to }: SeriesChart): {
  readonly from: string;
  readonly to: string;
  readonly wanted: readonly string[];
} {
  const days = readings.map((reading) => reading.days);
  const first = days.map(({ earliest }) => earliest).toSorted()[0] ?? '1970-01-01';
  const last =
    days
      .map(({ latest }) => latest)
      .toSorted()
      .at(-1) ?? first;
  const room = Math.max(2, Math.round((dayNumber(last) - dayNumber(first)) * 0.08));
  const wanted = days.flatMap(({ earliest, latest, each }) => each ?? [earliest, latest]);
  return {
    from: from ?? isoDay(dayNumber(first) - room),
    to: to ?? isoDay(dayNumber(last) + Math.ceil(room / 3)),
    wanted,
  };
}

function drawNumberAxis({ drawing, begin, end, numbers }: Plot): void {
  const { ink, grid } = drawing.colours;
  for (const { value, along: y, label } of numbers.ticks) {
    drawing.line(
      [begin, y],
      [end, y],
      value === 0 ? { stroke: ink, width: 0.75 } : { stroke: grid, width: 0.5 },
    );
    drawing.text(label, { at: [begin - axisGap, y + 2.8], anchor: 'end' });
  }
}

function drawTimeAxis({ drawing, time }: Plot): void {
  for (const { along, label } of time.ticks) {
    drawing.line([along, plotBottom], [along, plotBottom + 3], { stroke: drawing.colours.ink, width: 0.5 });
    drawing.text(label, { at: [along, plotBottom + 13], anchor: 'middle' });
  }
}

function drawCeiling({ drawing, begin, end, numbers }: Plot, { quantity }: Ceiling): void {
  const y = numbers.at(quantity.value);
  drawing.line([begin, y], [end, y], { stroke: drawing.colours.ink, width: 1, dashes: '4 3' });
}

function labelCeiling(plot: Plot, ceiling: Ceiling): boolean {
  const { drawing, setting, begin, end, numbers, space } = plot;
  const { words, language } = setting;
  const y = numbers.at(ceiling.quantity.value);
  const said = ceiling.label === '' ? '' : `${words.listComma}${ceiling.label}`;
  const name = `${words.ceiling}${words.colon}${formatQuantity(ceiling.quantity, language)}`;
  const lines = wrapLabel([strongRun(name), plainRun(said)], end - begin);
  const size = sizeOfLabel(lines);
  space.take(ceilingBox(plot, ceiling));
  const box = space.place([
    { x: end - size.width, y: y - 3 - size.height, ...size },
    { x: begin, y: y - 3 - size.height, ...size },
    { x: end - size.width, y: y + 3, ...size },
    { x: begin, y: y + 3, ...size },
  ]);
  return writeLabel(drawing, lines, box);
}

function ceilingBox({ begin, end, numbers }: Plot, { quantity }: Ceiling): Box {
  return { x: begin, y: numbers.at(quantity.value) - 1, width: end - begin, height: 2 };
}

function drawReading({ drawing }: Plot, { sign, isAtLeast, along, top, bottom }: PlacedReading): void {
  const from = along[0] ?? 0;
  const to = along.at(-1) ?? 0;
  if (sign === 'about') drawBand(drawing, { from, to, top, bottom });
  else if (sign === 'range') drawRange(drawing, { from, to, top, bottom });
  else if (sign === 'exactDay') drawDot(drawing, [from, top]);
  else drawOpenDots(drawing, along, top);
  if (isAtLeast) drawUpwards(drawing, [(from + to) / 2, top]);
}

/** Writes what stands beside readings; gives those that have nothing there. */
function unlabelledReadings(
  plot: Plot,
  placed: readonly PlacedReading[],
  ceilings: readonly Ceiling[],
): readonly Reading[] {
  const told = placed.length > mostLabelled ? tellingReadings(placed) : placed;
  const marks = [...placed.map(({ box }) => box), ...ceilings.map((ceiling) => ceilingBox(plot, ceiling))];
  const labelled = new Set(told.filter((reading) => labelReading(plot, reading, marks)));
  return placed.filter((reading) => !labelled.has(reading)).map(({ reading }) => reading);
}

/** In a cloud of readings: the last, the highest, the first and the lowest one. */
function tellingReadings(placed: readonly PlacedReading[]): readonly PlacedReading[] {
  const byHeight = placed.toSorted((one, other) => one.top - other.top);
  const byTime = placed.toSorted((one, other) => (one.along[0] ?? 0) - (other.along[0] ?? 0));
  const told = [byTime.at(-1), byHeight[0], byTime[0], byHeight.at(-1)];
  return [...new Set(told.filter((reading) => reading !== undefined))];
}

/** The figure and whose it is, else the figure alone. */
function labelReading(
  { drawing, setting, space }: Plot,
  { reading, box }: PlacedReading,
  all: readonly Box[],
): boolean {
  const figure = strongRun(formatQuantity(reading.quantity, setting.language));
  const said = reading.label === '' ? '' : `${setting.words.listComma}${reading.label}`;
  const write = (lines: readonly LabelLine[]): boolean => {
    const place = placeLabel(space, [...labelPlaces(box, sizeOfLabel(lines))], { own: box, all });
    drawLeader(drawing, place);
    return writeLabel(drawing, lines, place?.box, { isCleared: true });
  };
  return write(wrapLabel([figure, plainRun(said)], widestLabel)) || write(wrapLabel([figure], widestLabel));
}

function drawSeriesLegend(
  { drawing, setting, begin, numbers }: Plot,
  { ceilings }: SeriesChart,
  placed: readonly PlacedReading[],
): number {
  const used = new Set([
    ...placed.flatMap(({ sign, isAtLeast }) => (isAtLeast ? [sign, 'atLeast' as const] : [sign])),
    ...(ceilings.length > 0 ? ['ceiling' as const] : []),
  ]);
  const widest = Math.max(0, ...numbers.ticks.map(({ label }) => label.width));
  return drawLegend(drawing, seriesLegend(used, setting.words), {
    top: 10,
    width: begin - axisGap - widest - 6,
  });
}
