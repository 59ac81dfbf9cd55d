import { formatDate } from '../../facts/format-date.ts';
import { formatQuantity } from '../../facts/format-quantity.ts';
import type { Box, Point } from '../drawing/drawing.ts';
import { labelPlaces } from '../drawing/label-places.ts';
import { drawLeader, placeLabel } from '../drawing/place-label.ts';
import { sizeOfLabel, writeLabel } from '../drawing/write-label.ts';
import { labelOnOneLine, plainRun, strongRun, type LabelLine } from '../text/label-line.ts';
import type { MapChart, Transfer } from './map-chart.ts';
import type { MapPlot } from './map-plot.ts';
import { drawHead } from './map-signs.ts';
import { fillPattern } from '../../text/fill-pattern.ts';

/** A transfer whose arrow is drawn. */
export interface DrawnTransfer {
  readonly transfer: Transfer;
  readonly tip: Point;
}

/** How far an arrow bends, as a share of its length; from its beginning and its end to the places. */
const bend = 0.18;
const fromStart = 6;
const toEnd = 5;
const headLength = 8;
const mostCounts = 4;

/** Draws an arrow for each pair of places. */
export function drawTransfers(plot: MapPlot, { transfers }: MapChart): readonly DrawnTransfer[] {
  return transfers.map((transfer) => ({ transfer, tip: drawArrow(plot, transfer) }));
}

/** Writes the counts at the heads of arrows, and says which facts' counts found no room. */
export function labelTransfers(plot: MapPlot, drawn: readonly DrawnTransfer[]): readonly string[] {
  const heads = new Map(drawn.map(({ transfer, tip }) => [transfer, headBox(tip)]));
  const all = [...heads.values()];
  return [...heads].flatMap(([transfer, own]) => {
    if (transfer.counts.length === 0) return [];
    const lines = countLines(plot, transfer);
    const places = [...labelPlaces(own, sizeOfLabel(lines))];
    const place = placeLabel(plot.space, places, { own, all });
    drawLeader(plot.drawing, place);
    const isWritten = writeLabel(plot.drawing, lines, place?.box, { isCleared: true });
    return isWritten ? [] : transfer.counts.map(({ fact }) => fact);
  });
}

function headBox([x, y]: Point): Box {
  return { x: x - 4, y: y - 4, width: 8.5, height: 8 };
}

function countLines({ setting }: MapPlot, { counts }: Transfer): readonly LabelLine[] {
  const { language, words } = setting;
  const lines = counts.slice(0, mostCounts).map(({ quantity, date }) => {
    const when = date === undefined ? '' : `${words.listComma}${formatDate(date, language, 'short')}`;
    return labelOnOneLine([strongRun(formatQuantity(quantity, language)), plainRun(when)]);
  });
  const more = counts.length - mostCounts;
  if (more <= 0) return lines;
  return [...lines, labelOnOneLine([plainRun(fillPattern(words.andMore, { count: String(more) }))])];
}

/** A bent line with a head; gives the place of its tip. */
function drawArrow({ drawing, at, space }: MapPlot, { from, to }: Transfer): Point {
  const [start, end] = [at(from), at(to)];
  const [across, down] = [end[0] - start[0], end[1] - start[1]];
  const length = Math.hypot(across, down) || 1;
  const control: Point = [(start[0] + end[0]) / 2 - down * bend, (start[1] + end[1]) / 2 + across * bend];
  const begun = towards(start, control, Math.min(fromStart, length / 4));
  const tip = towards(end, control, to.isCountry ? 0 : Math.min(toEnd, length / 4));
  const turn = Math.atan2(tip[1] - control[1], tip[0] - control[0]);
  const neck: Point = [
    tip[0] - headLength * 0.8 * Math.cos(turn),
    tip[1] - headLength * 0.8 * Math.sin(turn),
  ];
  const curve = curveThrough(begun, control, neck);
  drawing.outline(curve, { stroke: drawing.colours.ink, width: 1.6 });
  drawHead(drawing, tip, turn);
  for (const [x, y] of [...curve, tip]) space.take({ x: x - 2, y: y - 2, width: 4, height: 4 });
  return tip;
}

/** The point that lies so far from one towards another. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const share = distance / length;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Points of a quadratic curve, close enough to look smooth. */
function curveThrough(from: Point, control: Point, to: Point): readonly Point[] {
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, index): Point => {
    const t = index / steps;
    const mix = (one: number, two: number, three: number): number =>
      (1 - t) * (1 - t) * one + 2 * t * (1 - t) * two + t * t * three;
    return [mix(from[0], control[0], to[0]), mix(from[1], control[1], to[1])];
  });
}
