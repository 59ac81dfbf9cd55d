import type { FilledStory } from '../../../../briefing/document/house-piece.ts';
import type { HouseFile, HouseStory } from '../../../../briefing/house/house-file.ts';
import type { HouseMergeResult } from '../../../../briefing/merge/house/house-merge.ts';
import { areBlocks, areInlines } from '../check-blocks.ts';
import { byKind, fields, list, number, oneOf, record, text, yesNo, type Shape } from '../check-shape.ts';

type ShapesOf<T> = { readonly [Name in keyof T]-?: Shape };

const story: ShapesOf<HouseStory> = {
  name: text,
  kind: oneOf('text', 'header', 'footer', 'notes'),
  chunks: list(text),
  formats: list(fields({ properties: text, notes: yesNo })),
  liquid: text,
  paragraphs: list(text),
  links: list(fields({ id: text, type: text, target: text, isExternal: yesNo })),
};

const house: ShapesOf<HouseFile> = {
  stories: list(fields(story)),
  parts: record(text),
  media: list(fields({ name: text, data: text })),
  hasBody: yesNo,
  hasTitle: yesNo,
  page: fields({ width: number, height: number, left: number, right: number, top: number, bottom: number }),
};

const piece = byKind({
  chunk: fields({ kind: text, chunk: number }),
  words: fields({ kind: text, format: number, content: areInlines }),
  marking: fields({ kind: text, format: number }),
  limit: fields({ kind: text, format: number }),
  blocks: fields({ kind: text, blocks: areBlocks }),
  note: fields({ kind: text, note: number }),
  body: fields({ kind: text }),
});
const filled: ShapesOf<FilledStory> = { name: text, pieces: list(piece) };
const merged: ShapesOf<HouseMergeResult> = { stories: list(fields(filled)) };

/** Whether a value is a house file that was taken apart. */
export const isHouseFile: Shape = fields(house);

/** Whether a value is the filled text of one. */
export const isHouseMerge: Shape = fields(merged);
