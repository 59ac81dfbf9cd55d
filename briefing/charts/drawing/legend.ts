import { labelLead, plainRun, wrapLabel } from '../text/label-line.ts';
import type { Drawing, Point } from './drawing.ts';

/** What a sign of a chart means. */
export interface LegendEntry {
  readonly words: string;
  /** Draws the sign around the middle of a place 14 points wide. */
  readonly sign: (drawing: Drawing, at: Point) => void;
}

const signMiddle = 7;
const wordsFrom = 20;
const between = 4;
/** From the top of a line to its base line, and back up to the middle of its small letters. */
const ascent = 8;
const rise = 2.8;

/** Where a legend stands; `left` is 0 in the key column. */
export interface LegendPlace {
  readonly top: number;
  readonly left?: number;
  readonly width: number;
}

/** Draws a legend from `top` on, and says where it ends. */
export function drawLegend(
  drawing: Drawing,
  entries: readonly LegendEntry[],
  { top, left = 0, width }: LegendPlace,
): number {
  let y = top;
  for (const { words, sign } of entries) {
    sign(drawing, [left + signMiddle, y + ascent - rise]);
    for (const line of wrapLabel([plainRun(words)], width - wordsFrom)) {
      drawing.text(line, { at: [left + wordsFrom, y + ascent] });
      y += labelLead;
    }
    y += between;
  }
  return y;
}
