import { formatDate } from '../../facts/format-date.ts';
import { chartWidth, type ChartDrawing, type ChartSetting } from '../chart-setting.ts';
import type { TimelineChart, TimelineEvent } from '../chart.ts';
import { dayNumber, isoDay } from '../data/day-number.ts';
import { Drawing } from '../drawing/drawing.ts';
import { drawLegend, type LegendEntry } from '../drawing/legend.ts';
import { timeAxis, type TimeAxis } from '../drawing/time-axis.ts';
import { labelLead, plainRun, strongRun, wrapLabel, type LabelLine } from '../text/label-line.ts';

const axisHeight = 18;
const betweenRows = 5;
const ascent = 8;
const beside = 7;

interface Plot {
  readonly drawing: Drawing;
  readonly setting: ChartSetting;
  readonly begin: number;
  readonly end: number;
  readonly time: TimeAxis;
}

/** What happened when: a dot where the day is known, a bar over the days that are possible where it is not. */
export function drawTimeline(chart: TimelineChart, setting: ChartSetting): ChartDrawing {
  const plot = plotFor(chart, setting);
  const rows = rowsOf(chart, plot);
  const bottom = (rows.at(-1)?.end ?? axisHeight) + betweenRows;
  drawAxis(plot, bottom);
  for (const row of rows) drawRow(plot, row);
  const legendEnd = drawLegend(plot.drawing, legendOf(chart, setting), {
    top: axisHeight - 2,
    width: setting.keyColumn,
  });
  return { drawing: plot.drawing, height: Math.max(bottom, legendEnd), unlabelled: [] };
}

function plotFor({ events, from, to }: TimelineChart, setting: ChartSetting): Plot {
  const begin = setting.keyColumn + setting.gap;
  const end = chartWidth(setting);
  const first = from ?? events.map(({ days }) => days.earliest).toSorted()[0] ?? '1970-01-01';
  const last =
    to ??
    events
      .map(({ days }) => days.latest)
      .toSorted()
      .at(-1) ??
    first;
  const room = Math.max(1, Math.round((dayNumber(last) - dayNumber(first)) * 0.03));
  const time = timeAxis({
    from: from ?? isoDay(dayNumber(first) - room),
    to: to ?? isoDay(dayNumber(last) + room),
    begin: begin + 4,
    end: end - 4,
    language: setting.language,
    wanted: [],
  });
  const drawing = new Drawing(end, setting.direction, setting.colours);
  return { drawing, setting, begin, end, time };
}

/** An event with its places: the words stand on the side on which there is more room. */
interface EventRow {
  readonly event: TimelineEvent;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly LabelLine[];
  readonly isAfter: boolean;
  readonly top: number;
  readonly end: number;
}

function rowsOf({ events }: TimelineChart, { setting, begin, end, time }: Plot): readonly EventRow[] {
  let y = axisHeight;
  return events.map((event): EventRow => {
    const from = Math.max(begin, time.at(event.days.earliest));
    const to = Math.min(end, time.at(event.days.latest));
    const isAfter = end - to >= from - begin;
    const side = Math.max(isAfter ? end - to : from - begin, 0) - beside;
    // A bar that leaves no room at its sides has its words below it.
    const isBelow = side < 120;
    const date = strongRun(`${formatDate(event.date, setting.language, 'short')} `);
    const lines = wrapLabel([date, plainRun(event.label)], isBelow ? end - begin : side);
    const top = y;
    const height = lines.length * labelLead + (isBelow ? 8 : 0);
    y += height + betweenRows;
    return { event, from, to, lines, isAfter, top, end: top + height };
  });
}

function drawAxis({ drawing, begin, end, time }: Plot, bottom: number): void {
  const { ink, grid } = drawing.colours;
  for (const { along, label } of time.ticks) {
    drawing.text(label, { at: [along, 8], anchor: 'middle' });
    drawing.line([along, 12], [along, bottom], { stroke: grid, width: 0.5 });
  }
  drawing.line([begin, 12], [end, 12], { stroke: ink, width: 0.75 });
}

function drawRow(
  { drawing, begin, end }: Plot,
  { event, from, to, lines, isAfter, top, end: bottom }: EventRow,
): void {
  const isBelow = bottom - top > lines.length * labelLead;
  const middle = top + (isBelow ? 4 : labelLead / 2);
  drawSign(drawing, { from, to, middle }, isDayKnown(event));
  for (const [index, line] of lines.entries()) {
    const y = top + (isBelow ? 8 : 0) + ascent + index * labelLead;
    const after = isBelow ? Math.min(from, end - line.width) : to + beside;
    const x = isAfter || isBelow ? Math.max(begin, after) : from - beside;
    clearBehind(drawing, { line, x: isAfter || isBelow ? x : x - line.width, y });
    drawing.text(line, { at: [x, y], anchor: isAfter || isBelow ? 'start' : 'end' });
  }
}

/** Grid lines do not run through words. */
function clearBehind(
  drawing: Drawing,
  { line, x, y }: { readonly line: LabelLine; readonly x: number; readonly y: number },
): void {
  drawing.box(
    { x: x - 1, y: y - ascent + 0.5, width: line.width + 2, height: labelLead },
    { fill: '#FFFFFF' },
  );
}

function drawSign(
  drawing: Drawing,
  { from, to, middle }: { readonly from: number; readonly to: number; readonly middle: number },
  isDay: boolean,
): void {
  const { accent, dataLight } = drawing.colours;
  if (isDay) drawing.dot([from, middle], 2.8, { fill: accent });
  else
    drawing.box(
      { x: from, y: middle - 2.5, width: Math.max(to - from, 3), height: 5 },
      { fill: dataLight, stroke: accent, width: 0.75 },
    );
}

function legendOf({ events }: TimelineChart, { words }: ChartSetting): readonly LegendEntry[] {
  const days: LegendEntry = {
    words: words.dayKnown,
    sign: (drawing, [x, y]) => drawSign(drawing, { from: x, to: x, middle: y }, true),
  };
  const spans: LegendEntry = {
    words: words.daysPossible,
    sign: (drawing, [x, y]) => drawSign(drawing, { from: x - 7, to: x + 7, middle: y }, false),
  };
  return [...(events.some(isDayKnown) ? [days] : []), ...(events.every(isDayKnown) ? [] : [spans])];
}

function isDayKnown({ days }: TimelineEvent): boolean {
  return days.earliest === days.latest;
}
