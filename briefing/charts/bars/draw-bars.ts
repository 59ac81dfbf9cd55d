import { formatQuantity } from '../../facts/format-quantity.ts';
import { spanOf } from '../../facts/quantities-agree.ts';
import { chartWidth, type ChartDrawing, type ChartSetting } from '../chart-setting.ts';
import type { Bar, BarsChart, Ceiling } from '../chart.ts';
import { Drawing } from '../drawing/drawing.ts';
import { drawLegend } from '../drawing/legend.ts';
import { areWhole, numberAxis, type NumberAxis } from '../drawing/number-axis.ts';
import {
  labelLead,
  labelOnOneLine,
  plainRun,
  strongRun,
  wrapLabel,
  type LabelLine,
} from '../text/label-line.ts';
import { barsLegend, drawBar, type BarSign } from './bar-signs.ts';

const thickness = 9;
const betweenRows = 6;
const afterGroup = 3;
const beforeGroup = 6;
const ascent = 8;
/** From the end of a bar to its figure. */
const beforeFigure = 5;
/** That “at least” adds to a bar. */
const arrow = thickness * 0.6;

interface Plot {
  readonly drawing: Drawing;
  readonly setting: ChartSetting;
  readonly begin: number;
  readonly end: number;
  readonly numbers: NumberAxis;
  /** Room for what stands above the bars: the words of ceilings. */
  readonly top: number;
}

/** Figures side by side, each by its name in the key column, with its number at the end of its bar. */
export function drawBars(chart: BarsChart, setting: ChartSetting): ChartDrawing {
  const plot = plotFor(chart, setting);
  const rows = rowsOf(chart, plot);
  const bottom = rows.at(-1)?.end ?? plot.top;
  drawGrid(plot, bottom);
  for (const row of rows) drawRow(plot, row);
  for (const [index, ceiling] of chart.ceilings.entries()) drawCeiling(plot, ceiling, { index, bottom });
  drawAxis(plot, bottom);
  return { drawing: plot.drawing, height: drawBarsLegend(plot, chart, bottom + 16), unlabelled: [] };
}

function plotFor({ bars, ceilings }: BarsChart, setting: ChartSetting): Plot {
  const width = chartWidth(setting);
  const begin = setting.keyColumn + setting.gap;
  const { language } = setting;
  const quantities = [...bars, ...ceilings].map(({ quantity }) => quantity);
  const values = quantities.map(highest);
  const most = Math.max(0, ...values);
  // Each bar has its figure behind it.
  const ends = bars.map((bar) => {
    const room = width - begin - figureOf(bar, setting).width - beforeFigure - arrow - 1;
    return begin + (most === 0 ? room : (room * most) / highest(bar.quantity));
  });
  const end = Math.min(width - 1, ...ends);
  const numbers = numberAxis(values, [begin, end], { count: 5, language, isWhole: areWhole(quantities) });
  const drawing = new Drawing(width, setting.direction, setting.colours);
  return { drawing, setting, begin, end, numbers, top: ceilings.length * (labelLead + 1) + 2 };
}

function highest(quantity: Bar['quantity']): number {
  const { high } = spanOf(quantity);
  return high === Infinity ? quantity.value : high;
}

/** A bar or the heading of a group, with its lines and its height. */
interface BarRow {
  readonly lines: readonly LabelLine[];
  readonly bar?: Bar;
  readonly top: number;
  readonly end: number;
}

function rowsOf({ bars }: BarsChart, { setting, top }: Plot): readonly BarRow[] {
  const rows: BarRow[] = [];
  let y = top;
  const add = (lines: readonly LabelLine[], after: number, bar?: Bar): void => {
    const height = Math.max(lines.length, 1) * labelLead;
    rows.push({ lines, top: y, end: y + height, ...(bar === undefined ? {} : { bar }) });
    y += height + after;
  };
  let group: string | undefined;
  for (const bar of bars) {
    if (bar.group !== undefined && bar.group !== group) {
      if (rows.length > 0) y += beforeGroup - betweenRows / 2;
      add(wrapLabel([strongRun(bar.group)], setting.keyColumn), afterGroup);
    }
    group = bar.group;
    add(wrapLabel([plainRun(bar.label)], setting.keyColumn), betweenRows, bar);
  }
  return rows;
}

function drawGrid({ drawing, numbers, top }: Plot, bottom: number): void {
  for (const { value, along } of numbers.ticks)
    if (value !== 0)
      drawing.line([along, top], [along, bottom + 3], { stroke: drawing.colours.grid, width: 0.5 });
}

function drawAxis({ drawing, begin, numbers, top }: Plot, bottom: number): void {
  drawing.line([begin, top], [begin, bottom + 3], { stroke: drawing.colours.ink, width: 0.75 });
  for (const { along, label } of numbers.ticks)
    drawing.text(label, { at: [along, bottom + 12], anchor: 'middle' });
}

function drawRow({ drawing, setting, begin, numbers }: Plot, { lines, bar, top }: BarRow): void {
  for (const [index, line] of lines.entries())
    drawing.text(line, { at: [0, top + ascent + index * labelLead] });
  if (bar === undefined) return;
  const middle = top + labelLead / 2;
  const end = drawBar(drawing, bar.quantity, { begin, middle, thickness, at: (value) => numbers.at(value) });
  drawing.text(figureOf(bar, setting), { at: [end + beforeFigure, middle + 2.8] });
}

function drawCeiling(
  { drawing, setting, end, begin, numbers }: Plot,
  { quantity, label }: Ceiling,
  { index, bottom }: { readonly index: number; readonly bottom: number },
): void {
  const { words, language } = setting;
  const x = numbers.at(quantity.value);
  const y = index * (labelLead + 1);
  const said = label === '' ? '' : `${words.listComma}${label}`;
  const name = strongRun(`${words.ceiling}${words.colon}${formatQuantity(quantity, language)}`);
  const line = labelOnOneLine([name, plainRun(said)]);
  const short = line.width > end - begin ? labelOnOneLine([name]) : line;
  drawing.line([x, y + ascent + 3], [x, bottom + 3], {
    stroke: drawing.colours.ink,
    width: 1,
    dashes: '4 3',
  });
  const isLate = x - short.width >= begin;
  drawing.text(short, { at: [isLate ? x : begin, y + ascent], anchor: isLate ? 'end' : 'start' });
}

function figureOf({ quantity }: Bar, { language }: ChartSetting): LabelLine {
  return labelOnOneLine([strongRun(formatQuantity(quantity, language))]);
}

/** Under the plot: the key column is taken by the names. Exact bars need no legend. */
function drawBarsLegend(
  { drawing, setting, begin }: Plot,
  { bars, ceilings }: BarsChart,
  top: number,
): number {
  const used = new Set<BarSign | 'ceiling'>(bars.map(({ quantity }) => quantity.qualifier));
  if (ceilings.length > 0) used.add('ceiling');
  const entries = barsLegend(used, setting.words);
  return entries.length === 0
    ? top
    : drawLegend(drawing, entries, { top: top + 2, left: begin, width: setting.textColumn });
}
