import { joined, placed, type Matrix, type Point } from './geometry.ts';
import type { GraphicsState } from './graphics-state.ts';
import { isGlyph } from './operands.ts';
import type { PdfGlyph } from './pdf-page.ts';
import type { PlacedGlyph, TextRun } from './text-run.ts';

/** Letters with the place where they stand, and how far the line has moved on in text space. */
export interface PlacedText {
  readonly run: TextRun | undefined;
  readonly advance: number;
}

/** Direction and measure of a line on the page. */
interface Baseline {
  /** Of length 1. */
  readonly along: Point;
  /** Points on the page for one unit of text space along the line. */
  readonly scale: number;
  readonly size: number;
}

/** Places what one operation shows (ISO 32000-2, 9.4.4). `textMatrix` says where it begins. */
export function placeGlyphs(parts: readonly unknown[], textMatrix: Matrix, state: GraphicsState): PlacedText {
  const matrix = joined(textMatrix, state.matrix);
  const baseline = baselineOf(matrix, state);
  const glyphs: PlacedGlyph[] = [];
  let advance = 0;
  for (const part of parts) {
    if (typeof part === 'number') advance -= (part / 1000) * state.fontSize;
    if (!isGlyph(part)) continue;
    const width = widthOf(part, state);
    if (part.unicode !== '')
      glyphs.push(placeGlyph(asLetters(part.unicode), { matrix, baseline, state, from: advance, width }));
    advance += width + state.charSpacing + (part.isSpace ? state.wordSpacing : 0);
  }
  return { run: runOf(glyphs, placed(matrix, 0, state.rise), baseline), advance };
}

const shapes = /[\ufb00-\ufdff\ufe70-\ufefc]/;

/** Ligatures and the shapes of Arabic letters as the letters that they stand for. */
function asLetters(unicode: string): string {
  return shapes.test(unicode) ? unicode.normalize('NFKC') : unicode;
}

function isVertical({ font }: GraphicsState): boolean {
  return font?.vertical === true;
}

function widthOf({ width, vmetric }: PdfGlyph, state: GraphicsState): number {
  const units = isVertical(state) ? Math.abs(vmetric?.[0] ?? width) : width;
  return units * (state.font?.fontMatrix[0] ?? 0.001) * state.fontSize;
}

function baselineOf(matrix: Matrix, state: GraphicsState): Baseline {
  const [a, b, c, d] = matrix;
  const isDown = isVertical(state);
  const [x, y] = isDown ? [-c, -d] : [a * state.horizontalScale, b * state.horizontalScale];
  const scale = Math.hypot(x, y);
  const length = scale === 0 ? 1 : scale;
  const turned = state.fontSize < 0 ? -1 : 1;
  return {
    along: { x: (x / length) * turned, y: (y / length) * turned },
    scale: scale * turned,
    size: Math.abs(state.fontSize) * Math.hypot(c, d),
  };
}

interface GlyphPlace {
  readonly matrix: Matrix;
  readonly baseline: Baseline;
  readonly state: GraphicsState;
  readonly from: number;
  readonly width: number;
}

function placeGlyph(text: string, { matrix, baseline, state, from, width }: GlyphPlace): PlacedGlyph {
  const { along, scale, size } = baseline;
  const origin = isVertical(state)
    ? placed(matrix, 0, state.rise - from)
    : placed(matrix, from * state.horizontalScale, state.rise);
  const start = origin.x * along.x + origin.y * along.y;
  const half = (width * scale) / 2;
  const [, , c, d] = matrix;
  const height = Math.hypot(c, d);
  const lift = height === 0 ? 0 : (0.3 * size) / height;
  const centre = { x: origin.x + along.x * half + c * lift, y: origin.y + along.y * half + d * lift };
  return { text, start, end: start + width * scale, centre, hidden: undefined };
}

function runOf(glyphs: readonly PlacedGlyph[], origin: Point, baseline: Baseline): TextRun | undefined {
  const [first] = glyphs;
  if (first === undefined) return undefined;
  const { along, size } = baseline;
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  for (const { centre } of glyphs) {
    box.left = Math.min(box.left, centre.x);
    box.bottom = Math.min(box.bottom, centre.y);
    box.right = Math.max(box.right, centre.x);
    box.top = Math.max(box.top, centre.y);
  }
  return {
    glyphs,
    angle: Math.round((Math.atan2(along.y, along.x) * 180) / Math.PI),
    across: origin.y * along.x - origin.x * along.y,
    size,
    box,
  };
}
