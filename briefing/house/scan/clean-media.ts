import { jpegWithoutMetadata } from '../../document/jpeg-metadata.ts';
import { pictureLimits } from '../../document/picture-limits.ts';
import { pngWithoutMetadata } from '../../document/png-metadata.ts';
import { readPictureSize } from '../../document/read-picture-size.ts';
import { toBase64 } from '../../document/base64.ts';
import type { HouseMedia } from '../house-file.ts';

/** A picture without what cameras and offices write into it, named by its number; or a sentence that refuses it. */
export function cleanMedia(bytes: Uint8Array, number: number): HouseMedia | string {
  const size = readPictureSize(bytes);
  const isKnown = size?.mediaType === 'image/png' || size?.mediaType === 'image/jpeg';
  if (size === undefined || !isKnown)
    return 'It holds a picture that is neither PNG nor JPEG. Copy it in Word, and paste it again as PNG.';
  if (bytes.length > pictureLimits.bytes || size.columns * size.rows > pictureLimits.dots)
    return 'It holds a picture that is too large. Compress the pictures in Word, and save it again.';
  const isPng = size.mediaType === 'image/png';
  const clean = isPng ? pngWithoutMetadata(bytes) : jpegWithoutMetadata(bytes);
  if (clean === undefined) return 'It holds a picture that is damaged or cut off. Insert it again.';
  return { name: `word/media/house${number}.${isPng ? 'png' : 'jpeg'}`, data: toBase64(clean) };
}
