import type { Drawing, Point } from '../drawing/drawing.ts';
import type { LegendEntry } from '../drawing/legend.ts';
import type { ChartWords } from '../words/chart-words.ts';

/** How figures are shown by what is known of them. */
export type ReadingSign = 'exactDay' | 'exactSomeDay' | 'about' | 'range' | 'atLeast';

const openRadius = 2.6;

/** A dot for an exact number on a known day. */
export function drawDot(drawing: Drawing, at: Point): void {
  drawing.dot(at, 2.8, { fill: drawing.colours.accent });
}

/** Open dots on the days that are possible, joined: it was one of them. */
export function drawOpenDots(drawing: Drawing, along: readonly number[], down: number): void {
  const { accent } = drawing.colours;
  drawing.line([along[0] ?? 0, down], [along.at(-1) ?? 0, down], { stroke: accent, width: 1 });
  for (const x of along) drawing.dot([x, down], openRadius, { fill: '#FFFFFF', stroke: accent, width: 1.25 });
}

/** The days that are possible across, two numbers upwards; places in the drawing. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** A band between two numbers over the days that are possible. */
export function drawBand(drawing: Drawing, { from, to, top, bottom }: Stretch): void {
  const height = Math.max(bottom - top, 3.6);
  const y = (top + bottom) / 2 - height / 2;
  const { dataLight, accent } = drawing.colours;
  drawing.box({ x: from, y, width: to - from, height }, { fill: dataLight, stroke: accent, width: 0.5 });
}

/** A bar from end to end of a range, with a foot and a head. */
export function drawRange(drawing: Drawing, { from, to, top, bottom }: Stretch): void {
  const look = { stroke: drawing.colours.accent, width: 1.25 };
  drawing.box(
    { x: from, y: top, width: to - from, height: bottom - top },
    { fill: drawing.colours.dataLight },
  );
  drawing.line([from, top], [to, top], look);
  drawing.line([from, bottom], [to, bottom], look);
}

/** An arrow upwards from a number that is the least. */
export function drawUpwards(drawing: Drawing, [x, y]: Point): void {
  const { accent } = drawing.colours;
  drawing.line([x, y], [x, y - 9], { stroke: accent, width: 1.25 });
  drawing.outline(
    [
      [x - 2.6, y - 7.5],
      [x, y - 12],
      [x + 2.6, y - 7.5],
    ],
    { fill: accent },
  );
}

/** The signs that are used, in a fixed order, with their meanings. */
export function seriesLegend(
  used: ReadonlySet<ReadingSign | 'ceiling'>,
  words: ChartWords,
): readonly LegendEntry[] {
  const all: readonly (LegendEntry & { readonly of: ReadingSign | 'ceiling' })[] = [
    { of: 'exactDay', words: words.exactDay, sign: drawDot },
    {
      of: 'exactSomeDay',
      words: words.exactSomeDay,
      sign: (drawing, [x, y]) => drawOpenDots(drawing, [x - 4, x + 4], y),
    },
    { of: 'about', words: words.about, sign: (drawing, at) => drawBand(drawing, around(at, 3)) },
    { of: 'range', words: words.range, sign: (drawing, at) => drawRange(drawing, around(at, 4)) },
    {
      of: 'atLeast',
      words: words.atLeast,
      sign: (drawing, [x, y]) => {
        drawDot(drawing, [x, y + 4]);
        drawUpwards(drawing, [x, y + 4]);
      },
    },
    {
      of: 'ceiling',
      words: words.ceilingLegend,
      sign: (drawing, [x, y]) =>
        drawing.line([x - 7, y], [x + 7, y], { stroke: drawing.colours.ink, width: 1, dashes: '4 3' }),
    },
  ];
  return all.filter(({ of }) => used.has(of));
}

function around(
  [x, y]: Point,
  half: number,
): {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
} {
  return { from: x - 6.5, to: x + 6.5, top: y - half, bottom: y + half };
}
