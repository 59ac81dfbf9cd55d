import { black, type Colour } from '../colour.ts';
import { identity, type Box, type Matrix } from './geometry.ts';
import type { PdfFont } from './pdf-page.ts';

/** A colour; undefined where it is a pattern, of which nothing is known. */
export type Ink = Colour | 'transparent' | undefined;

/** How a page draws at one moment (ISO 32000-2, 8.4 and 9.3). */
export interface GraphicsState {
  matrix: Matrix;
  clip: Box;
  fill: Ink;
  stroke: Ink;
  fillAlpha: number;
  strokeAlpha: number;
  /** What the groups around let through. */
  groupAlpha: number;
  isPlainBlend: boolean;
  font: PdfFont | undefined;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  /** Text rendering mode, 0 to 7. */
  mode: number;
}

/** How a page begins to draw. */
export function startState(view: Box): GraphicsState {
  return {
    matrix: identity,
    clip: view,
    fill: black,
    stroke: black,
    fillAlpha: 1,
    strokeAlpha: 1,
    groupAlpha: 1,
    isPlainBlend: true,
    font: undefined,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}
