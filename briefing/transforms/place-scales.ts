import type { Block, JudgementRow, Scale } from '../document/block.ts';
import { rewriteBlocks } from '../document/rewrite-blocks.ts';
import { likelihoodScaleNamed, printedBands } from '../judgements/likelihood-scales.ts';
import { text } from './inline-text.ts';

/**
 * Prints the yardstick of every scale that judgements use and that the template does not print: behind the text, before the
 * section that ends with the list of sources. An alert has no room for it and prints the range beside each term.
 */
export function placeScales(blocks: readonly Block[], look: 'briefing' | 'alert'): readonly Block[] {
  if (look === 'alert') return blocks;
  const used = new Set<string>();
  const printed = new Set<string>();
  const note = (rows: readonly JudgementRow[]): void => {
    for (const { likelihood } of rows) if (likelihood !== undefined) used.add(likelihood.scale);
  };
  rewriteBlocks(blocks, {
    enter: (block) => {
      if (block.kind === 'judgements') note(block.rows);
      if (block.kind === 'keyed' || block.kind === 'bottomLine')
        note(block.entries.flatMap(({ judgement }) => judgement ?? []));
      if (block.kind === 'scale') printed.add(block.scale);
    },
  });
  const missing = [...used].filter((name) => !printed.has(name)).flatMap(yardstick);
  return missing.length === 0 ? blocks : blocks.toSpliced(endOfText(blocks), 0, ...missing);
}

function yardstick(name: string): readonly Scale[] {
  const scale = likelihoodScaleNamed(name);
  if (scale === undefined) return [];
  return [{ kind: 'scale', scale: scale.name, bands: printedBands(scale), note: [text(scale.note)] }];
}

function endOfText(blocks: readonly Block[]): number {
  const list = blocks.findIndex(({ kind }) => kind === 'sources');
  if (list < 0) return blocks.length;
  return blocks[list - 1]?.kind === 'heading' ? list - 1 : list;
}
