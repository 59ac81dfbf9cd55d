import type * as docx from 'docx';
import type { KeyedEntry } from '../../document/block.ts';
import { likelihoodWords } from '../../document/likelihood-words.ts';
import { cellBlocks } from './cell.ts';
import type { CellSides } from './cell-sides.ts';
import { confidenceLine, likelihoodBar } from './likelihood.ts';
import { paragraph } from './paragraph.ts';
import { run } from './run.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/**
 * The key of an entry in a cell, with the likelihood and its bar below where the entry is about a chance. `indent` is the room
 * beside it where the cell itself has none.
 */
export function entryKey(
  writing: WordWriting,
  entry: KeyedEntry,
  indent: CellSides['indent'] = {},
): readonly docx.Paragraph[] {
  const key = paragraph(writing, 'KeyCell', writing.runs(entry.key), indent);
  const likelihood = entry.judgement?.likelihood;
  if (likelihood === undefined) return [key];
  const words = likelihoodWords(likelihood, writing.meta.labels);
  const note = paragraph(writing, 'KeyNote', [run(writing, words)], indent);
  return [key, note, likelihoodBar(writing, likelihood)];
}

/** The text of an entry in a cell: its blocks, then the claim and, apart from it, the confidence. */
export function entryText(
  writing: WordWriting,
  { blocks, judgement }: KeyedEntry,
  setting: Setting,
): readonly WordBlock[] {
  if (judgement === undefined) return cellBlocks(writing, blocks, setting);
  return [
    ...writing.blocks(blocks, setting),
    paragraph(writing, 'KeyedCell', writing.runs(judgement.claim)),
    ...confidenceLine(writing, judgement),
  ];
}
