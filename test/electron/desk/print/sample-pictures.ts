import { deflateSync } from 'node:zlib';
import type { Figure } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import type { Picture } from '../../../../briefing/document/picture.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';

/** A figure without a caption. */
export function figure(picture: Picture): Figure {
  return { kind: 'figure', picture, description: 'A picture' };
}

/** A drawing as a picture. */
export function drawing(svg: string): Picture {
  return { mediaType: 'image/svg+xml', data: Buffer.from(svg).toString('base64'), width: 200, height: 60 };
}

/** A PNG with transparency, which PDFKit takes apart in the background. */
export function clearPng(size: number): Picture {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const pixels = Buffer.alloc((size * 4 + 1) * size, 90);
  for (let row = 0; row < size; row++) pixels[row * (size * 4 + 1)] = 0;
  const data = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { mediaType: 'image/png', data: data.toString('base64'), width: 40, height: 40 };
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
}

/** The sample with pictures that are decoded in the background, the largest first. */
export const sampleWithPictures: Document = {
  ...sampleDocument,
  blocks: [
    ...sampleDocument.blocks,
    ...[600, 20, 300, 10].map((size) => figure(clearPng(size))),
    figure(
      drawing('<svg width="200" height="60"><text x="5" y="20" font-weight="600">al-\u2060Qaim</text></svg>'),
    ),
  ],
};
