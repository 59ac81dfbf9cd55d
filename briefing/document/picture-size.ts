import { jpegSize } from './jpeg-size.ts';
import type { Picture } from './picture.ts';
import { pngSize } from './png-size.ts';
import { svgSize } from './svg-size.ts';

/** What the first bytes of a picture say of it. */
export interface PictureSize {
  readonly mediaType: Picture['mediaType'];
  /** Size in the file's own dots; for SVG in CSS pixels. */
  readonly columns: number;
  readonly rows: number;
  /** Dots to the inch at which it is printed. */
  readonly resolution: number;
}

/**
 * Reads type and size of a PNG, JPEG or SVG picture from its header, without decoding it. Only `pHYs` of PNG changes the
 * resolution. Undefined for any other file and for one whose header is cut off.
 */
export function readPictureSize(bytes: Uint8Array): PictureSize | undefined {
  return pngSize(bytes) ?? jpegSize(bytes) ?? svgSize(bytes);
}

/** The printed size of a picture in points, 72 to the inch. */
export function printedSize(size: PictureSize): { readonly width: number; readonly height: number } {
  const points = 72 / size.resolution;
  return { width: size.columns * points, height: size.rows * points };
}
