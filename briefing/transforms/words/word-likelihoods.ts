import type { Block, JudgementRow, KeyedEntry, Likelihood, Scale } from '../../document/block.ts';
import { labelsFor } from '../../document/labels-for.ts';
import { rewriteBlocks } from '../../document/rewrite-blocks.ts';
import { capitalised } from '../../text/sentence.ts';
import { text } from '../inline-text.ts';
import type { HouseWords } from './house-words.ts';
import { houseWordsIn } from './house-words-in.ts';

/**
 * Prints the terms of the scales in the document's language, where the house has words for them; the name of a scale stays,
 * as readers look it up by it. Checks read the terms as they were written, before this.
 */
export function wordLikelihoods(blocks: readonly Block[], language: string): readonly Block[] {
  const words = houseWordsIn(language);
  if (Object.keys(words.likelihood).length === 0) return blocks;
  const { percent } = labelsFor(language);
  return rewriteBlocks(blocks, { leave: (block) => [worded(block, words, percent)] });
}

function worded(block: Block, words: HouseWords, percentSign: string): Block {
  if (block.kind === 'judgements') return { ...block, rows: block.rows.map((row) => rowIn(row, words)) };
  if (block.kind === 'keyed' || block.kind === 'bottomLine')
    return { ...block, entries: block.entries.map((entry) => entryIn(entry, words)) };
  return block.kind === 'scale' ? scaleIn(block, words, percentSign) : block;
}

function entryIn(entry: KeyedEntry, words: HouseWords): KeyedEntry {
  return entry.judgement === undefined ? entry : { ...entry, judgement: rowIn(entry.judgement, words) };
}

function rowIn(row: JudgementRow, words: HouseWords): JudgementRow {
  return row.likelihood === undefined ? row : { ...row, likelihood: likelihoodIn(row.likelihood, words) };
}

function likelihoodIn(likelihood: Likelihood, words: HouseWords): Likelihood {
  return { ...likelihood, term: termIn(likelihood.term, words) };
}

function scaleIn(scale: Scale, words: HouseWords, percentSign: string): Scale {
  const note = words.scaleNotes[scale.scale];
  return {
    ...scale,
    bands: scale.bands.map(({ term, percent }) => ({
      term: termIn(term, words),
      percent: percent.replace('%', percentSign),
    })),
    ...(note === undefined ? {} : { note: [text(note)] }),
  };
}

function termIn(term: string, { likelihood }: HouseWords): string {
  return capitalised(likelihood[term.toLowerCase()] ?? term);
}
