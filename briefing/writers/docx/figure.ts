import * as docx from 'docx';
import type { Figure } from '../../document/block.ts';
import type { Picture } from '../../document/picture.ts';
import { bytesOfBase64 } from './base64.ts';
import { caption, captionNote } from './caption.ts';
import { pixels } from './measures.ts';
import { paragraph } from './paragraph.ts';
import { printable } from './printable.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** A picture with its caption above, its note below and its description for those who do not see it. */
export function figure(writing: WordWriting, node: Figure, setting: Setting): readonly WordBlock[] {
  const label = writing.meta.labels.figure;
  return [
    ...caption(writing, { series: 'Figure', label, number: node.number, words: node.caption }),
    paragraph(writing, 'Picture', [pictureRun(writing, node, setting.width)], {
      keepNext: node.note !== undefined,
    }),
    ...captionNote(writing, node.note),
  ];
}

/** Word needs a picture of pixels: what it is given must be PNG or JPEG, which {@link writeDocx} has seen to. */
function pictureRun(writing: WordWriting, { picture, description }: Figure, width: number): docx.ImageRun {
  const { page, measures } = writing.style;
  const depth = (page.height - page.top - page.bottom) * measures.figureDepth;
  const shrink = Math.min(1, width / 20 / picture.width, depth / picture.height);
  const number = writing.serial.next('drawing');
  return new docx.ImageRun({
    type: typeOf(picture),
    data: bytesOfBase64(picture.data),
    transformation: { width: pixels(picture.width * shrink), height: pixels(picture.height * shrink) },
    altText: {
      id: String(number),
      name: `${writing.meta.labels.figure} ${number}`,
      description: printable(description),
    },
  });
}

function typeOf({ mediaType }: Picture): 'png' | 'jpg' {
  return mediaType === 'image/jpeg' ? 'jpg' : 'png';
}
