import type { Picture } from './picture.ts';

/** What the first bytes of a picture say of it. */
export interface PictureSize {
  readonly mediaType: Picture['mediaType'];
  /** Size in the file's own dots; for SVG in CSS pixels. */
  readonly columns: number;
  readonly rows: number;
  /** Dots to the inch at which it is printed. */
  readonly resolution: number;
}

/** The printed size of a picture in points, 72 to the inch. */
export function printedSize(size: PictureSize): { readonly width: number; readonly height: number } {
  const points = 72 / size.resolution;
  return { width: size.columns * points, height: size.rows * points };
}
