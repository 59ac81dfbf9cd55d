import * as docx from 'docx';
import type { Picture } from '../../document/picture.ts';
import { bytesOfBase64 } from '../../document/base64.ts';
import { pixels } from './measures.ts';
import { printable } from './printable.ts';
import type { WordWriting } from './word-writing.ts';

/** A picture with its name in the file and its description for those who do not see it. */
export interface DescribedPicture {
  readonly picture: Picture;
  readonly description: string;
  readonly name: string;
  readonly isDecorative?: boolean;
}

/** The title of pictures that tell nothing; packing puts Word’s own mark in its place, for which the library has no option. */
export const decorativeTitle = 'decorative';

/**
 * A picture in a line of text, of that size in points. A drawing has a picture of dots with it, which `pictureFindings` has seen to.
 */
export function pictureRun(
  { serial }: Pick<WordWriting, 'serial'>,
  { picture, description, name, isDecorative = false }: DescribedPicture,
  size: Pick<Picture, 'width' | 'height'>,
): docx.ImageRun {
  const number = serial.next('drawing');
  return new docx.ImageRun({
    ...bytesOf(picture),
    transformation: { width: pixels(size.width), height: pixels(size.height) },
    altText: {
      id: String(number),
      name: `${name} ${number}`,
      description: printable(description),
      ...(isDecorative && { title: decorativeTitle }),
    },
  });
}

type PictureBytes =
  | { readonly type: 'jpg' | 'png'; readonly data: Uint8Array }
  | {
      readonly type: 'svg';
      readonly data: Uint8Array;
      readonly fallback: { readonly type: 'png'; readonly data: Uint8Array };
    };

/** Newer Words show the drawing, others the dots. */
function bytesOf({ mediaType, data, fallback = '' }: Picture): PictureBytes {
  const bytes = bytesOfBase64(data);
  if (mediaType === 'image/svg+xml')
    return { type: 'svg', data: bytes, fallback: { type: 'png', data: bytesOfBase64(fallback) } };
  return { type: mediaType === 'image/jpeg' ? 'jpg' : 'png', data: bytes };
}
