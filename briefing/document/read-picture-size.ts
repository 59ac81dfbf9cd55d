import { jpegSize } from './jpeg-size.ts';
import type { PictureSize } from './picture-size.ts';
import { pngSize } from './png-size.ts';
import { svgSize } from './svg-size.ts';

/**
 * Reads type and size of a PNG, JPEG or SVG picture from its header, without decoding it. Dots are those of the web, 96 to
 * the inch, unless `pHYs` of a PNG says otherwise. Undefined for any other file and for one whose header is cut off.
 */
export function readPictureSize(bytes: Uint8Array): PictureSize | undefined {
  return pngSize(bytes) ?? jpegSize(bytes) ?? svgSize(bytes);
}
