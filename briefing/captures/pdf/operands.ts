import { isFields } from '../../schemas/fields.ts';
import { readColour } from '../colour.ts';
import type { Box, Matrix } from './geometry.ts';
import type { PdfGlyph } from './pdf-page.ts';
import type { Ink } from './graphics-state.ts';

/** The numbers of a list, which pdf.js hands over as an array or as a typed array. */
export function numbersOf(list: unknown): readonly number[] {
  if (Array.isArray(list)) return list.filter((item: unknown) => typeof item === 'number');
  return list instanceof Float32Array || list instanceof Float64Array ? Array.from(list) : [];
}

/** A number, or another where there is none. */
export function numberOf(operand: unknown, otherwise: number): number {
  return typeof operand === 'number' && Number.isFinite(operand) ? operand : otherwise;
}

/** A transform, where six numbers are there. */
export function matrixOf(list: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = numbersOf(list);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  return d === undefined || e === undefined || f === undefined ? undefined : [a, b, c, d, e, f];
}

/** A box, where four numbers are there. */
export function boxOf(list: unknown): Box | undefined {
  const [x, y, right, top] = numbersOf(list);
  if (x === undefined || y === undefined || right === undefined || top === undefined) return undefined;
  return {
    left: Math.min(x, right),
    bottom: Math.min(y, top),
    right: Math.max(x, right),
    top: Math.max(y, top),
  };
}

/** The colour of ink; undefined where it is a pattern. */
export function inkOf(operand: unknown): Ink {
  return typeof operand === 'string' ? readColour(operand) : undefined;
}

/** Whether a part of what a page shows is a letter. The other parts are numbers, which move. */
export function isGlyph(part: unknown): part is PdfGlyph {
  return isFields(part) && typeof part['unicode'] === 'string' && typeof part['width'] === 'number';
}
