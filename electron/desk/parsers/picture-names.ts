import type { Block } from '../../../briefing/document/block.ts';
import type { Picture } from '../../../briefing/document/picture.ts';
import { rewriteBlocks } from '../../../briefing/document/rewrite-blocks.ts';
import type { MergeResult } from '../../../briefing/merge/merge-request.ts';

type Pictures = Readonly<Record<string, Picture>>;

/** Pictures with their names in place of their bytes. */
export function namePictures(pictures: Pictures): Pictures {
  const named = Object.entries(pictures).map(([name, { mediaType, width, height }]): [string, Picture] => [
    name,
    { mediaType, width, height, data: name },
  ]);
  return Object.fromEntries(named);
}

/** Puts the pictures back by their names; a figure of a picture that was not given is left out. */
export function restorePictures(merged: MergeResult, pictures: Pictures): MergeResult {
  return { ...merged, blocks: withPictures(merged.blocks, pictures) };
}

/** The same for blocks alone. */
export function withPictures(blocks: readonly Block[], pictures: Pictures): readonly Block[] {
  return rewriteBlocks(blocks, {
    leave: (block) => {
      // A chart has no picture yet; whatever stands in its place is drawn over.
      if (block.kind !== 'figure' || block.chart !== undefined) return [block];
      const { data: name } = block.picture;
      const picture = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
      return picture === undefined ? [] : [{ ...block, picture }];
    },
  });
}
