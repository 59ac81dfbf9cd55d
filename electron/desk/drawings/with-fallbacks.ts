import type { Document } from '../../../briefing/document/document.ts';
import type { Picture } from '../../../briefing/document/picture.ts';
import { rewriteBlocks } from '../../../briefing/document/rewrite-blocks.ts';
import { svgOfPicture } from '../../../briefing/document/svg-picture.ts';
import { rasterise } from './rasterise.ts';

/** A document whose drawings have a picture of dots beside them, for programs that draw no SVG. One that cannot be drawn has none. */
export async function withFallbacks(document: Document): Promise<Document> {
  const drawings = new Map<Picture, Picture>();
  for (const picture of drawingsIn(document)) drawings.set(picture, await withFallback(picture));
  if (drawings.size === 0) return document;
  const drawn = (picture: Picture): Picture => drawings.get(picture) ?? picture;
  const { logo, ...meta } = document.meta;
  return {
    ...document,
    meta: logo === undefined ? meta : { ...meta, logo: { ...logo, picture: drawn(logo.picture) } },
    blocks: rewriteBlocks(document.blocks, {
      leave: (block) => [block.kind === 'figure' ? { ...block, picture: drawn(block.picture) } : block],
    }),
  };
}

function drawingsIn({ meta, blocks }: Document): readonly Picture[] {
  const found = meta.logo === undefined ? [] : [meta.logo.picture];
  rewriteBlocks(blocks, {
    enter: (block) => {
      if (block.kind === 'figure') found.push(block.picture);
    },
  });
  return found.filter(({ mediaType }) => mediaType === 'image/svg+xml');
}

async function withFallback(picture: Picture): Promise<Picture> {
  try {
    const dots = await rasterise(svgOfPicture(picture), picture);
    return { ...picture, fallback: Buffer.from(dots).toString('base64') };
  } catch {
    return picture;
  }
}
