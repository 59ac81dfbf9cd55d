import type { Box } from '../../../briefing/charts/drawing/drawing.ts';
import { labelLead } from '../../../briefing/charts/text/label-line.ts';
import { textWidth } from '../../../briefing/style/text-width.ts';

const text =
  /<text x="(?<x>[-\d.]+)" y="(?<y>[-\d.]+)"(?: text-anchor="(?<anchor>\w+)")?[^>]*>(?<inside>.*?)<\/text>/gu;
const run = /<tspan font-weight="600">(?<bold>[^<]*)<\/tspan>|(?<plain>[^<]+)/gu;

/** A line of text in a drawing. */
export interface TextBox extends Box {
  readonly words: string;
}

/** The room that each line of text in a drawing takes, from left. */
export function textBoxes(svg: string): readonly TextBox[] {
  return [...svg.matchAll(text)].map(({ groups = {} }) => {
    const inside = groups['inside'] ?? '';
    const width = widthOf(inside);
    const x = Number(groups['x']);
    const share = { middle: 0.5, end: 1 }[groups['anchor'] ?? ''] ?? 0;
    const y = Number(groups['y']) - labelLead + 2.5;
    const words = inside.replaceAll(/<[^>]*>/gu, '');
    return { x: x - width * share, y, width, height: labelLead - 1, words };
  });
}

function widthOf(inside: string): number {
  let width = 0;
  for (const { groups = {} } of inside.matchAll(run)) {
    const weight = groups['bold'] === undefined ? 'regular' : 'semibold';
    const words = (groups['bold'] ?? groups['plain'] ?? '').replaceAll('&amp;', '&').replaceAll('&lt;', '<');
    width += textWidth(words, { size: 8, weight });
  }
  return width;
}
