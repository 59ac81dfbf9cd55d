import type { Block, KeyedEntry, Table } from '../../document/block.ts';
import type { Note } from '../../document/document.ts';
import { handle } from '../../document/handlers.ts';
import type { Handlers } from '../../document/handlers.ts';
import type { Inline } from '../../document/inline.ts';
import { plainText } from '../../document/plain-text.ts';
import type { PageStyle, TextStyleName } from '../../style/page-style.ts';

/** What heights are measured by. */
export interface Measuring {
  readonly style: PageStyle;
  readonly notes: ReadonlyMap<string, Note>;
}

/** Width of an average character in ems, measured on running English text in the house's faces. */
const averageCharacter = { serif: 0.485, sans: 0.46 } as const;

/** About how much of a page's depth a block takes, in points, with the notes it refers to first. */
export function measureBlock(measuring: Measuring, block: Block): number {
  const text = (content: readonly Inline[], name: TextStyleName): number =>
    textHeight(measuring, content, name);
  const all = (blocks: readonly Block[]): number => sumOf(blocks, (each) => measureBlock(measuring, each));
  const entry = ({ blocks, judgement }: KeyedEntry): number =>
    all(blocks) + (judgement === undefined ? 0 : text(judgement.claim, 'keyedText') + 25);
  const handlers: Handlers<Block, number> = {
    heading: ({ level, content }) => text(content, `heading${level}`),
    paragraph: ({ content }) => text(content, 'text'),
    list: ({ items }) => sumOf(items, all),
    keyed: ({ entries }) => sumOf(entries, entry),
    bottomLine: ({ answer, entries }) => 40 + text(answer, 'answer') + sumOf(entries, entry),
    table: (table) => 40 + sumOf(table.rows, (row) => rowHeight(measuring, row)),
    judgements: ({ rows }) => 30 + sumOf(rows, ({ claim }) => text(claim, 'keyedText') + 30),
    scale: () => 70,
    sources: ({ summary, entries }) =>
      all(summary) + sumOf(entries, ({ content }) => text(content, 'source')),
    figure: ({ picture }) => 55 + picture.height,
    contents: ({ entries }) => 45 + entries.length * 16,
    quotation: ({ blocks }) => 14 + all(blocks),
    callout: ({ blocks }) => 14 + all(blocks),
    pageBreak: () => 0,
  };
  return handle(handlers, block);
}

function rowHeight(measuring: Measuring, { cells }: Table['rows'][number]): number {
  const { keyColumn, gap, textColumn } = measuring.style.page;
  const width = (keyColumn + gap + textColumn) / Math.max(1, cells.length);
  const heights = cells.map(({ content }) => textHeight(measuring, content, 'tableCell', width));
  return Math.max(0, ...heights) + 8;
}

function textHeight(
  measuring: Measuring,
  content: readonly Inline[],
  name: TextStyleName,
  width: number = measuring.style.page.textColumn,
): number {
  const { size, lead, before, after, face } = measuring.style.text[name];
  const characters = Math.max(1, Math.floor(width / (size * averageCharacter[face])));
  const lines = Math.max(1, Math.ceil(plainText(content).length / characters));
  return before + lines * lead + after + sumOf(content, (inline) => notesHeight(measuring, inline));
}

function notesHeight(measuring: Measuring, inline: Inline): number {
  if (inline.kind !== 'noteReference') {
    return 'content' in inline ? sumOf(inline.content, (each) => notesHeight(measuring, each)) : 0;
  }
  const printed = inline.marks.filter((mark) => mark.first);
  return sumOf(printed, ({ note }) =>
    textHeight(measuring, measuring.notes.get(note)?.content ?? [], 'note'),
  );
}

function sumOf<Each>(list: readonly Each[], value: (each: Each) => number): number {
  return list.reduce((sum, each) => sum + value(each), 0);
}
