import { isFields } from '../../schemas/fields.ts';
import { white } from '../colour.ts';
import type { HiddenReason } from '../hidden-reason.ts';
import { holds, identity, joined, placedBox, sharedBox, type Box, type Matrix } from './geometry.ts';
import { startState, type GraphicsState, type Ink } from './graphics-state.ts';
import { boxOf, matrixOf, numberOf, numbersOf } from './operands.ts';
import { PaintedAreas } from './painted-areas.ts';
import type { PdfPage } from './pdf-page.ts';
import { placeGlyphs } from './place-glyphs.ts';
import type { TextRun } from './text-run.ts';

/** Follows what a page draws, and notes what it writes, where, and whether it can be seen. */
export class PageDrawing {
  readonly runs: TextRun[] = [];
  readonly #page: PdfPage;
  readonly #areas = new PaintedAreas(white);
  readonly #saved: GraphicsState[] = [];
  readonly #layers: boolean[] = [];
  #state: GraphicsState;
  #line: Matrix = identity;
  #text: Matrix = identity;
  #clips = false;

  constructor(page: PdfPage) {
    this.#page = page;
    this.#state = startState(page.view);
  }

  /** The state, for the operations that set a part of it. */
  get state(): GraphicsState {
    return this.#state;
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  transform(matrix: Matrix | undefined): void {
    if (matrix !== undefined) this.#state.matrix = joined(matrix, this.#state.matrix);
  }

  clipTo(box: Box | undefined): void {
    if (box !== undefined) this.#state.clip = sharedBox(this.#state.clip, placedBox(this.#state.matrix, box));
  }

  /** The next path is not only painted, what follows is seen inside it alone. */
  clipToNextPath(): void {
    this.#clips = true;
  }

  /** Fills, or does not fill, a path of which the bounds are known, and whether it is a rectangle. */
  path(bounds: Box | undefined, filled: boolean, rectangular: boolean): void {
    const clips = this.#clips;
    this.#clips = false;
    if (bounds === undefined) return;
    if (filled) this.#fill(bounds, this.#state.fill, rectangular);
    if (clips) this.clipTo(bounds);
  }

  /** Fills a box, or all that is not clipped away, with what no colour is known of. */
  picture(box: Box | undefined): void {
    if (box === undefined) this.#areas.paint({ box: this.#state.clip, colour: undefined, covers: false }, []);
    else this.#fill(box, undefined, false);
  }

  beginText(): void {
    this.#line = identity;
    this.#text = identity;
  }

  setTextMatrix(matrix: Matrix | undefined): void {
    this.#line = matrix ?? identity;
    this.#text = this.#line;
  }

  moveText(x: number, y: number): void {
    this.#line = joined([1, 0, 0, 1, x, y], this.#line);
    this.#text = this.#line;
  }

  setFont(name: unknown, size: unknown): void {
    this.#state.font = typeof name === 'string' ? this.#page.fontOf(name) : undefined;
    this.#state.fontSize = numberOf(size, this.#state.fontSize);
  }

  show(parts: readonly unknown[]): void {
    const { run, advance } = placeGlyphs(parts, this.#text, this.#state);
    const isDown = this.#state.font?.vertical === true;
    const moved: Matrix = isDown
      ? [1, 0, 0, 1, 0, -advance]
      : [1, 0, 0, 1, advance * this.#state.horizontalScale, 0];
    this.#text = joined(moved, this.#text);
    if (run === undefined) return;
    this.#markHidden(run);
    this.runs.push(run);
  }

  /** Sets what a dictionary of graphics parameters names: opacity, blending. */
  setParameters(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries as readonly unknown[]) {
      const [key, value] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
      if (key === 'ca') this.#state.fillAlpha = numberOf(value, 1);
      if (key === 'CA') this.#state.strokeAlpha = numberOf(value, 1);
      if (key === 'BM') this.#state.isPlainBlend = value === 'source-over';
      if (key === 'Font' && Array.isArray(value)) this.setFont(value[0], value[1]);
    }
  }

  beginGroup(group: unknown): void {
    this.save();
    const { fillAlpha, groupAlpha } = this.#state;
    this.#state.groupAlpha = groupAlpha * fillAlpha;
    this.#state.fillAlpha = 1;
    this.#state.strokeAlpha = 1;
    if (!isFields(group)) return;
    const matrix = matrixOf(group['matrix']) ?? identity;
    const box = boxOf(group['bbox']);
    if (box !== undefined) this.clipTo(placedBox(matrix, box));
  }

  beginForm(matrix: unknown, box: unknown): void {
    this.save();
    this.transform(matrixOf(matrix));
    this.clipTo(boxOf(box));
  }

  /** An annotation is drawn by itself, from the page’s own origin. */
  beginAnnotation(box: unknown, transform: unknown, matrix: unknown): void {
    this.save();
    this.#state = startState(this.#page.view);
    this.clipTo(boxOf(box));
    this.transform(matrixOf(transform));
    this.transform(matrixOf(matrix));
  }

  beginContent(tag: unknown, layer: unknown): void {
    this.#layers.push(tag !== 'OC' || this.#page.isShown(layer));
  }

  endContent(): void {
    this.#layers.pop();
  }

  #fill(bounds: Box, ink: Ink, rectangular: boolean): void {
    const { fillAlpha, groupAlpha, isPlainBlend, clip, matrix } = this.#state;
    const alpha = fillAlpha * groupAlpha;
    if (ink === 'transparent' || alpha < 0.5 || !isPlainBlend || this.#layers.includes(false)) return;
    const box = sharedBox(clip, placedBox(matrix, bounds));
    this.#areas.paint({ box, colour: ink, covers: rectangular && alpha > 0.95 }, this.runs);
  }

  #markHidden(run: TextRun): void {
    const whole = this.#hidesAll(run);
    const inks = this.#inks();
    const behind = whole === undefined ? this.#areas.behind(run.box) : [];
    for (const glyph of run.glyphs) {
      if (whole !== undefined) glyph.hidden = whole;
      else if (!holds(this.#state.clip, glyph.centre)) glyph.hidden = 'outside';
      else if (inks.every((ink) => this.#areas.hides(ink, glyph.centre, behind)))
        glyph.hidden = 'same-colour';
    }
  }

  #hidesAll({ size }: TextRun): HiddenReason | undefined {
    if (this.#layers.includes(false)) return 'hidden-layer';
    // Mode 3 is what programs that recognise text use; a page where all of it is so is a scan.
    if (this.#state.mode === 3) return 'scan-layer';
    if (this.#inks().length === 0 || this.#state.mode === 7) return 'transparent';
    return size < 1 ? 'tiny' : undefined;
  }

  /** The inks in which letters are drawn now, without those that nothing is seen of. */
  #inks(): readonly Ink[] {
    const { mode, fill, stroke, fillAlpha, strokeAlpha, groupAlpha } = this.#state;
    const inks: Ink[] = [];
    const isSeen = (ink: Ink, alpha: number): boolean => ink !== 'transparent' && alpha * groupAlpha >= 0.05;
    if (mode % 4 !== 1 && isSeen(fill, fillAlpha)) inks.push(fill);
    if (mode % 4 !== 0 && isSeen(stroke, strokeAlpha)) inks.push(stroke);
    return inks;
  }
}

/** Whether the points of a path are the corners of one rectangle along the axes. `data` is a path as pdf.js encodes it. */
export function isRectangle(data: unknown): boolean {
  const steps = numbersOf(data);
  // Move, line, line, line, close: three numbers each but for the last.
  const corners = [1, 4, 7, 10].map((at) => [steps[at], steps[at + 1]] as const);
  const kinds = [0, 3, 6, 9, 12].map((at) => steps[at]);
  if (steps.length !== 13 || kinds.join(' ') !== '0 1 1 1 4') return false;
  return corners.every(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % 4] ?? [];
    return (x === nextX) !== (y === nextY);
  });
}
