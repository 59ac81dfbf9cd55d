import { contrastOf, leastContrast, type Colour } from '../colour.ts';
import { holds, touches, type Box, type Point } from './geometry.ts';
import type { Ink } from './graphics-state.ts';
import type { TextRun } from './text-run.ts';

/** A filled area of a page. */
export interface PaintedArea {
  readonly box: Box;
  /** Undefined where it is a pattern or a picture. */
  readonly colour: Colour | undefined;
  /** It is a whole rectangle through which nothing shows. */
  readonly covers: boolean;
}

/** Rules and borders are thinner, and stand behind or over no text. */
const leastBreadth = 2;

/** What a page has painted so far: what is behind a text, and which text is painted over. */
export class PaintedAreas {
  readonly #areas: PaintedArea[] = [];
  readonly #paper: Colour;

  constructor(paper: Colour) {
    this.#paper = paper;
  }

  /** Paints an area over what is there. */
  paint(area: PaintedArea, runs: readonly TextRun[]): void {
    const { left, bottom, right, top } = area.box;
    if (!(right - left >= leastBreadth && top - bottom >= leastBreadth)) return;
    this.#areas.push(area);
    if (!area.covers) return;
    for (const run of runs) {
      if (!touches(run.box, area.box)) continue;
      for (const glyph of run.glyphs) if (holds(area.box, glyph.centre)) glyph.hidden ??= 'covered';
    }
  }

  /** The areas that are behind some part of a box, the lowest first. */
  behind(box: Box): readonly PaintedArea[] {
    return this.#areas.filter((area) => touches(area.box, box));
  }

  /** Whether ink cannot be told from what is behind a point. */
  hides(ink: Ink, point: Point, behind: readonly PaintedArea[]): boolean {
    if (ink === undefined || ink === 'transparent') return false;
    const area = behind.findLast(({ box }) => holds(box, point));
    const colour = area === undefined ? this.#paper : area.colour;
    return colour !== undefined && contrastOf(ink, colour) < leastContrast;
  }
}
