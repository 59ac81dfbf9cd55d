import type { Block, Callout, JudgementRow, KeyedEntry, Origin, Row } from '../document/block.ts';
import { handle, type Handlers } from '../document/handlers.ts';
import type { Inline } from '../document/inline.ts';
import type { Passage, PassageRole } from './passage.ts';
import { sentencesIn } from './sentences-in.ts';

/** The passages of merged blocks, in the order in which they are read. The list of sources and the yardstick are none. */
export function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  return new Walk().passages(blocks);
}

interface Around {
  readonly role: PassageRole;
  readonly isKey: boolean;
  readonly from?: Origin;
  readonly attributed?: readonly string[];
}

const roleOfCallout: Readonly<Record<Callout['look'], PassageRole>> = {
  'key-judgement': 'judgement',
  warning: 'text',
  comment: 'comment',
  'reported-view': 'reported-view',
};

class Walk {
  readonly #found: Passage[] = [];
  #around: Around = { role: 'text', isKey: false };
  readonly #handlers: Handlers<Block, void> = {
    heading: (block) => this.#add(block, block.content, { role: 'heading' }),
    paragraph: (block) => this.#add(block, block.content),
    list: (block) => block.items.forEach((item) => this.#blocks(item)),
    keyed: (block) => this.#entries(block, block.entries),
    table: (block) => {
      this.#add(block, block.caption, { role: 'caption' });
      this.#rows(block, [...block.head, ...block.rows]);
      this.#add(block, block.note, { role: 'caption' });
    },
    quotation: (block) => {
      const attributed = idsIn(block.attribution ?? []);
      this.#within({ role: 'quotation', attributed }, () => this.#blocks(block.blocks));
      this.#add(block, block.attribution, { role: 'caption' });
    },
    callout: (block) => {
      const role = roleOfCallout[block.look];
      this.#within({ role, isKey: role === 'judgement' }, () => this.#blocks(block.blocks));
    },
    bottomLine: (block) => {
      const from = block.answerFrom ?? block.from ?? this.#around.from;
      const placed = from === undefined ? {} : { from };
      this.#add(block, block.answer, { role: 'bottom-line', isKey: true, ...placed });
      this.#entries(block, block.entries);
    },
    judgements: (block) => block.rows.forEach((row) => this.#judgement(block, row)),
    scale: () => undefined,
    sources: (block) => this.#blocks(block.summary),
    figure: (block) => {
      this.#add(block, block.caption, { role: 'caption' });
      this.#add(block, block.note, { role: 'caption' });
    },
    contents: () => undefined,
    pageBreak: () => undefined,
  };

  passages(blocks: readonly Block[]): readonly Passage[] {
    this.#blocks(blocks);
    return this.#found;
  }

  #blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      const placed = block.from === undefined ? {} : { from: block.from };
      this.#within(placed, () => handle(this.#handlers, block));
    }
  }

  #within(inside: Partial<Around>, work: () => void): void {
    const around = this.#around;
    this.#around = { ...around, ...inside };
    work();
    this.#around = around;
  }

  #entries(block: Block, entries: readonly KeyedEntry[]): void {
    for (const { key, judgement, blocks } of entries) {
      this.#add(block, key, { role: 'heading' });
      this.#blocks(blocks);
      if (judgement !== undefined) this.#judgement(block, judgement);
    }
  }

  #judgement(block: Block, { claim, basis, from }: JudgementRow): void {
    const placed = from === undefined ? {} : { from };
    this.#add(block, claim, { role: 'judgement', isKey: true, ...placed });
    this.#add(block, basis, { role: 'basis', ...placed });
  }

  #rows(block: Block, rows: readonly Row[]): void {
    for (const { cells } of rows) {
      for (const { content } of cells) this.#add(block, content, { role: 'cell' });
    }
  }

  #add(block: Block, content: readonly Inline[] | undefined, inside: Partial<Around> = {}): void {
    if (content === undefined || content.length === 0) return;
    const { role, isKey, from, attributed } = { ...this.#around, ...inside };
    const { text, sentences } = sentencesIn(content);
    if (text.trim() === '') return;
    const placed = from === undefined ? {} : { from };
    const said = attributed === undefined || attributed.length === 0 ? {} : { attributed };
    this.#found.push({ role, isKey, text, sentences, block: block.kind, ...placed, ...said });
  }
}

function idsIn(content: readonly Inline[]): readonly string[] {
  const { sentences } = sentencesIn(content);
  return sentences.flatMap(({ values, cited }) => values.concat(cited));
}
