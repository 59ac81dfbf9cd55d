import type { Document } from '../../../briefing/document/document.ts';
import type { Picture } from '../../../briefing/document/picture.ts';
import { rewriteBlocks } from '../../../briefing/document/rewrite-blocks.ts';
import { isPlainDrawing } from '../../../briefing/document/plain-drawing.ts';
import { pictureLimits } from '../../../briefing/document/picture-limits.ts';
import { svgOfPicture } from '../../../briefing/document/svg-picture.ts';
import { rasterise } from './rasterise.ts';

/** What could make a small drawing run long, or reach out of itself. */
const heavy =
  /<(?:!|[\w-]*:?(?:use|image|feImage|filter|pattern|mask|script|style|foreignObject|animate\w*|set)\b)/iu;

/**
 * A document whose drawings have a picture of dots beside them, for programs that draw no SVG. A drawing that holds more than shapes
 * and words goes as dots alone; one that cannot be drawn, or not safely, stays without.
 */
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
    const svg = svgOfPicture(picture);
    if (!isBounded(svg)) return picture;
    const dots = Buffer.from(await rasterise(svg, picture)).toString('base64');
    if (isPlainDrawing(svg)) return { ...picture, fallback: dots };
    return { ...picture, mediaType: 'image/png', data: dots };
  } catch {
    return picture;
  }
}

function isBounded(svg: string): boolean {
  const { drawingBytes, elements } = pictureLimits;
  return svg.length <= drawingBytes && svg.split('<').length <= elements * 2 && !heavy.test(svg);
}
