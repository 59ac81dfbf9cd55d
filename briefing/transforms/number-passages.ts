import type { Block } from '../document/block.ts';
import type { Inline } from '../document/inline.ts';

/** What is numbered. */
export interface Numbering {
  readonly headings?: boolean;
  readonly paragraphs?: boolean;
  /** Paragraphs that have none: those that are no text of the briefing. */
  readonly except?: (content: readonly Inline[]) => boolean;
}

const space = '\u2002';

/**
 * Numbers headings as `2.1` and the paragraphs of running text from 1 to the end. Numbers are words of the document, so that
 * PDF, Word, HTML and Markdown say the same.
 */
export function numberPassages(
  blocks: readonly Block[],
  { headings, paragraphs, except }: Numbering,
): readonly Block[] {
  const outline = new Outline();
  let last = 0;
  return blocks.map((block): Block => {
    if (block.kind === 'heading' && headings === true)
      return { ...block, content: numbered(outline.numberOf(block.level), block.content) };
    const isCounted = block.kind === 'paragraph' && paragraphs === true && except?.(block.content) !== true;
    if (!isCounted) return block;
    last += 1;
    return { ...block, content: numbered(`${last}.`, block.content) };
  });
}

/** Counts headings by the ones that they stand under, whatever level the text begins with. */
class Outline {
  readonly #open: { readonly level: number; readonly number: number }[] = [];
  #last = 0;

  numberOf(level: number): string {
    let number = 1;
    for (
      let above = this.#open.at(-1);
      above !== undefined && above.level >= level;
      above = this.#open.at(-1)
    ) {
      number = above.number + 1;
      this.#open.pop();
    }
    if (this.#open.length === 0) {
      this.#last += 1;
      number = this.#last;
    }
    this.#open.push({ level, number });
    return this.#open.map((each) => each.number).join('.');
  }
}

function numbered(number: string, content: readonly Inline[]): readonly Inline[] {
  return [{ kind: 'text', value: `${number}${space}` }, ...content];
}
