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
  const blocks = rewriteBlocks(merged.blocks, {
    leave: (block) => {
      if (block.kind !== 'figure') return [block];
      const { data: name } = block.picture;
      const picture = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
      return picture === undefined ? [] : [{ ...block, picture }];
    },
  });
  return { ...merged, blocks };
}
