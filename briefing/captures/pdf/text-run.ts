import type { HiddenReason } from '../hidden-reason.ts';
import type { Box, Point } from './geometry.ts';

/** A letter where the page shows it. */
export interface PlacedGlyph {
  readonly text: string;
  /** Where it begins and ends along its line. */
  readonly start: number;
  readonly end: number;
  readonly centre: Point;
  hidden: HiddenReason | undefined;
}

/** Letters that the page shows at once, on one line. */
export interface TextRun {
  readonly glyphs: readonly PlacedGlyph[];
  /** Direction of the line in whole degrees. */
  readonly angle: number;
  /** How far the line is from the page’s origin, across its direction. */
  readonly across: number;
  /** Height of its letters in points. */
  readonly size: number;
  readonly box: Box;
}
