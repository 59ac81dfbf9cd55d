import type { Bundle } from '../../../briefing/bundle/bundle.ts';
import { pictureLimits } from '../../../briefing/document/picture-limits.ts';
import { printedSize } from '../../../briefing/document/picture-size.ts';
import { readPictureSize } from '../../../briefing/document/read-picture-size.ts';
import { done, refused, type Outcome } from '../../../briefing/outcome.ts';

/** Holds the pictures of a bundle to what pictures of a desk are held to, before anything draws them. */
export function checkPictures({ pictures }: Bundle, fileName: string): Outcome<true> {
  const odd = pictures.find((picture) => !isSound(picture));
  if (odd === undefined) return done(true);
  return refused(
    'bad-input',
    `The picture “${odd.name}” in ${fileName} is not what it says, or is too large. Nothing of it was drawn.`,
  );
}

function isSound({ mediaType, data, width, height }: Bundle['pictures'][number]): boolean {
  const bytes = Buffer.from(data, 'base64');
  const isDrawing = mediaType === 'image/svg+xml';
  const size = readPictureSize(bytes);
  if (size === undefined || size.mediaType !== mediaType) return false;
  const printed = printedSize(size);
  if (printed.width !== width || printed.height !== height) return false;
  return isDrawing
    ? bytes.length <= pictureLimits.drawingBytes
    : bytes.length <= pictureLimits.bytes && size.columns * size.rows <= pictureLimits.dots;
}
