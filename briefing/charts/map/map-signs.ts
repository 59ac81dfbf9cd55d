import type { ChartWords } from '../words/chart-words.ts';
import type { Drawing, Point } from '../drawing/drawing.ts';
import type { LegendEntry } from '../drawing/legend.ts';
import type { MapChart } from './map-chart.ts';

const dotRadius = 1.8;
const betweenHatches = 4;

/** A named place. */
export function drawPlaceDot(drawing: Drawing, at: Point): void {
  drawing.dot(at, dotRadius, { fill: drawing.colours.ink });
}

/** An area that is warned of, hatched at 45°: its strokes are lines of their own, which every program draws alike. */
export function drawHatched(drawing: Drawing, [x, y]: Point, radius: number): void {
  const { accent } = drawing.colours;
  drawing.dot([x, y], radius, { stroke: accent, width: 0.6 });
  for (let offset = -radius + betweenHatches / 2; offset < radius; offset += betweenHatches) {
    const half = Math.sqrt(radius * radius - offset * offset);
    const across = Math.SQRT1_2;
    const from: Point = [x + (offset - half) * across, y + (offset + half) * across];
    const to: Point = [x + (offset + half) * across, y + (offset - half) * across];
    drawing.line(from, to, { stroke: accent, width: 0.5 });
  }
}

/** The head of an arrow whose tip is at a point, turned by radians from the direction of the text. */
export function drawHead(drawing: Drawing, [x, y]: Point, turn: number): void {
  const corner = (back: number, side: number): Point => [
    x - back * Math.cos(turn) - side * Math.sin(turn),
    y - back * Math.sin(turn) + side * Math.cos(turn),
  ];
  drawing.outline([[x, y], corner(8, 3.8), corner(8, -3.8)], { fill: drawing.colours.ink });
}

/** The signs that are used, with their meanings. */
export function mapLegend({ transfers, places }: MapChart, words: ChartWords): readonly LegendEntry[] {
  const isOpen = transfers.some(({ to }) => to.isCountry);
  const arrow: LegendEntry = {
    words: isOpen ? words.transfersOpen : words.transfers,
    sign: (drawing, [x, y]) => {
      drawing.line([x - 7, y], [x, y], { stroke: drawing.colours.ink, width: 1.6 });
      drawHead(drawing, [x + 7, y], 0);
    },
  };
  const hatched: LegendEntry = {
    words: words.warned,
    sign: (drawing, at) => drawHatched(drawing, at, 5),
  };
  const dot: LegendEntry = { words: words.named, sign: drawPlaceDot };
  return [
    ...(transfers.length > 0 ? [arrow] : []),
    ...(places.some(({ isWarned }) => isWarned) ? [hatched] : []),
    ...(places.some(({ isWarned, spot }) => !isWarned && spot.radius === undefined) ? [dot] : []),
  ];
}
