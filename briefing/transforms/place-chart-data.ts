import { chartWordsFor } from '../charts/words/chart-words-for.ts';
import type { Block, Figure, Table } from '../document/block.ts';
import { labelsFor } from '../document/labels-for.ts';
import { rewriteBlocks } from '../document/rewrite-blocks.ts';
import { noBreak, text } from './inline-text.ts';

/** The id of the heading over the data of the charts. */
export const dataHeading = 'data-of-the-figures';

/**
 * Puts the data of drawn charts at the end of the document, a table each: who does not see the pictures reads the same there, in
 * every format, and who does can look a number up. `data` is in the order of the drawn figures.
 */
export function placeChartData(
  blocks: readonly Block[],
  data: readonly (Table | undefined)[],
  language: string,
): readonly Block[] {
  const tables = figuresIn(blocks).flatMap((figure, index) => {
    const table = data[index];
    return table === undefined ? [] : [{ ...table, caption: captionOf(figure, language) }];
  });
  if (tables.length === 0) return blocks;
  const content = [text(chartWordsFor(language).data)];
  return [...blocks, { kind: 'heading', level: 1, id: dataHeading, content }, ...tables];
}

function figuresIn(blocks: readonly Block[]): readonly Figure[] {
  const figures: Figure[] = [];
  rewriteBlocks(blocks, {
    enter: (block) => {
      if (block.kind === 'figure' && block.drawn === true) figures.push(block);
    },
  });
  return figures;
}

function captionOf({ number, caption = [] }: Figure, language: string): NonNullable<Table['caption']> {
  if (number === undefined) return caption;
  return [text(`${labelsFor(language).figure}${noBreak}${number}. `), ...caption];
}
