import { spanOf } from '../../facts/quantities-agree.ts';
import type { Qualifier, Quantity } from '../../facts/quantity.ts';
import type { ChartWords } from '../words/chart-words.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { LegendEntry } from '../drawing/legend.ts';

/** Bars are told apart by what is known of their figures. */
export type BarSign = Qualifier;

/** Where a bar stands: where it begins, its middle and thickness, and the place of a value. */
export interface BarPlace {
  readonly begin: number;
  readonly middle: number;
  readonly thickness: number;
  at(value: number): number;
}

/**
 * Draws the bar of a figure and says where it ends. What is certain is dark; what may be is light and has an outline; a ceiling is
 * a dashed outline with nothing in it, and “at least” ends in an arrow.
 */
export function drawBar(drawing: Drawing, quantity: Quantity, place: BarPlace): number {
  const { begin, middle, thickness } = place;
  const at = (value: number): number => place.at(value);
  const { accent, dataLight, ink } = drawing.colours;
  const { low, high } = spanOf(quantity);
  const y = middle - thickness / 2;
  const box = (from: number, to: number) => ({
    x: from,
    y,
    width: Math.max(0, to - from),
    height: thickness,
  });
  const value = at(quantity.value);
  switch (quantity.qualifier) {
    case 'exact':
      drawing.box(box(begin, value), { fill: accent });
      return value;
    case 'about':
    case 'range':
      drawing.box(box(begin, at(low)), { fill: accent });
      drawing.box(box(at(low), at(high)), { fill: dataLight, stroke: accent, width: 0.5 });
      return at(high);
    case 'at least':
      drawing.box(box(begin, value), { fill: accent });
      drawing.outline(
        [
          [value, y],
          [value + thickness * 0.6, middle],
          [value, y + thickness],
        ],
        { fill: accent },
      );
      return value + thickness * 0.6;
    case 'up to':
      drawing.box(box(begin, value), { stroke: ink, width: 0.75, dashes: '4 3' });
      return value;
  }
}

/** The signs that are used and do not explain themselves, in a fixed order. */
export function barsLegend(
  used: ReadonlySet<BarSign | 'ceiling'>,
  words: ChartWords,
): readonly LegendEntry[] {
  const all: readonly (LegendEntry & { readonly of: BarSign | 'ceiling' })[] = [
    {
      of: 'about',
      words: words.about,
      sign: bar({ qualifier: 'range', value: 80, to: 130 }),
    },
    { of: 'range', words: words.range, sign: bar({ qualifier: 'range', value: 60, to: 140 }) },
    { of: 'at least', words: words.atLeast, sign: bar({ qualifier: 'at least', value: 90 }) },
    { of: 'up to', words: words.ceilingLegend, sign: bar({ qualifier: 'up to', value: 140 }) },
    {
      of: 'ceiling',
      words: words.ceilingLegend,
      sign: (drawing, [x, y]) =>
        drawing.line([x, y - 5], [x, y + 5], { stroke: drawing.colours.ink, width: 1, dashes: '4 3' }),
    },
  ];
  return all.filter(({ of }) => used.has(of));
}

function bar(quantity: Quantity): LegendEntry['sign'] {
  return (drawing, [x, y]) =>
    drawBar(drawing, quantity, {
      begin: x - 7,
      middle: y,
      thickness: 7,
      at: (value) => x - 7 + value / 10,
    });
}
