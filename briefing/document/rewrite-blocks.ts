import type { Block, Cell, JudgementRow, KeyedEntry, Origin, Row } from './block.ts';
import { handle, type Handlers } from './handlers.ts';
import type { Inline } from './inline.ts';

/** What is done on the way through a document; a part that is absent leaves everything as it is. */
export interface Rewriting {
  /** Called before the content of a block. */
  readonly enter?: (block: Block) => void;
  /** Gives the new content of a piece of text; `from` is where the nearest block that knows it was written. */
  readonly content?: (content: readonly Inline[], from: Origin | undefined) => readonly Inline[];
  /** Called after the content of a block; gives what stands in its place, an empty list for nothing. */
  readonly leave?: (block: Block) => readonly Block[];
}

/** Goes through blocks once, in the order in which they are read on the page, and gives new ones. */
export function rewriteBlocks(blocks: readonly Block[], rewriting: Rewriting): readonly Block[] {
  return new Walk(rewriting).blocks(blocks);
}

class Walk {
  readonly #rewriting: Rewriting;
  #from: Origin | undefined;
  readonly #handlers: Handlers<Block, Block> = {
    heading: (block) => this.#withContent(block),
    paragraph: (block) => this.#withContent(block),
    list: (block) => ({ ...block, items: block.items.map((item) => this.blocks(item)) }),
    keyed: (block) => ({ ...block, entries: this.#entries(block.entries) }),
    table: (block) => ({
      ...block,
      ...this.#optional('caption', block.caption),
      head: this.#rows(block.head),
      rows: this.#rows(block.rows),
      ...this.#optional('note', block.note),
    }),
    quotation: (block) => ({
      ...block,
      blocks: this.blocks(block.blocks),
      ...this.#optional('attribution', block.attribution),
    }),
    callout: (block) => ({
      ...block,
      title: this.#content(block.title),
      blocks: this.blocks(block.blocks),
    }),
    bottomLine: (block) => ({
      ...block,
      title: this.#content(block.title),
      answer: this.#content(block.answer, block.answerFrom),
      entries: this.#entries(block.entries),
    }),
    judgements: (block) => ({ ...block, rows: block.rows.map((row) => this.#judgement(row)) }),
    scale: (block) => ({ ...block, note: this.#content(block.note) }),
    sources: (block) => ({
      ...block,
      summary: this.blocks(block.summary),
      entries: block.entries.map((entry) => ({ ...entry, content: this.#content(entry.content) })),
      background: block.background.map((content) => this.#content(content)),
    }),
    figure: (block) => ({
      ...block,
      ...this.#optional('caption', block.caption),
      ...this.#optional('note', block.note),
    }),
    contents: (block) => block,
    pageBreak: (block) => block,
  };

  constructor(rewriting: Rewriting) {
    this.#rewriting = rewriting;
  }

  blocks(blocks: readonly Block[]): readonly Block[] {
    const left: Block[] = [];
    for (const block of blocks) this.#block(block, left);
    return left;
  }

  #block(block: Block, left: Block[]): void {
    const around = this.#from;
    this.#from = block.from ?? around;
    this.#rewriting.enter?.(block);
    const rewritten = handle(this.#handlers, block);
    if (this.#rewriting.leave === undefined) left.push(rewritten);
    else left.push(...this.#rewriting.leave(rewritten));
    this.#from = around;
  }

  /** Most text is left as it is, and so are the blocks that hold it. */
  #withContent<Text extends Block & { readonly content: readonly Inline[] }>(block: Text): Text {
    const content = this.#content(block.content);
    return content === block.content ? block : { ...block, content };
  }

  #content(content: readonly Inline[], from = this.#from): readonly Inline[] {
    return this.#rewriting.content?.(content, from) ?? content;
  }

  #optional<Name extends string>(
    name: Name,
    content: readonly Inline[] | undefined,
  ): { readonly [Key in Name]?: readonly Inline[] } {
    if (content === undefined) return {};
    return { [name]: this.#content(content) } as { readonly [Key in Name]: readonly Inline[] };
  }

  #entries(entries: readonly KeyedEntry[]): readonly KeyedEntry[] {
    return entries.map((entry) => {
      const key = this.#content(entry.key);
      const blocks = this.blocks(entry.blocks);
      if (entry.judgement === undefined) return { key, blocks };
      return { key, blocks, judgement: this.#judgement(entry.judgement) };
    });
  }

  #judgement(row: JudgementRow): JudgementRow {
    return { ...row, claim: this.#content(row.claim), basis: this.#content(row.basis) };
  }

  #rows(rows: readonly Row[]): readonly Row[] {
    return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => this.#cell(cell)) }));
  }

  #cell(cell: Cell): Cell {
    return { ...cell, content: this.#content(cell.content) };
  }
}
