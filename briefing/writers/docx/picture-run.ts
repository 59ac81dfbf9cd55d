import * as docx from 'docx';
import type { Picture } from '../../document/picture.ts';
import { bytesOfBase64 } from './base64.ts';
import { pixels } from './measures.ts';
import { printable } from './printable.ts';
import type { WordWriting } from './word-writing.ts';

/** A picture with its name in the file and its description for those who do not see it. */
export interface DescribedPicture {
  readonly picture: Picture;
  readonly description: string;
  readonly name: string;
}

/**
 * A picture in a line of text, of that size in points. Word needs a picture of pixels: what it is given must be PNG or JPEG,
 * which `pictureFindings` has seen to.
 */
export function pictureRun(
  { serial }: Pick<WordWriting, 'serial'>,
  { picture, description, name }: DescribedPicture,
  size: Pick<Picture, 'width' | 'height'>,
): docx.ImageRun {
  const number = serial.next('drawing');
  return new docx.ImageRun({
    type: picture.mediaType === 'image/jpeg' ? 'jpg' : 'png',
    data: bytesOfBase64(picture.data),
    transformation: { width: pixels(size.width), height: pixels(size.height) },
    altText: { id: String(number), name: `${name} ${number}`, description: printable(description) },
  });
}
