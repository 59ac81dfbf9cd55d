import type { Block, KeyedEntry } from '../../document/block.ts';
import type { Document, Note } from '../../document/document.ts';
import type { Inline } from '../../document/inline.ts';
import { plainText } from '../../document/plain-text.ts';
import type { PageStyle, TextStyleName } from '../../style/page-style.ts';

/** Width of an average character in ems, measured on running English text in the house's faces. */
const averageCharacter = { serif: 0.485, sans: 0.46 } as const;

/**
 * The page each heading will be on, about: what the contents show until Word counts for itself. Heights are counted
 * from characters, so that the work grows with the text alone.
 */
export function estimatePages(document: Document, style: PageStyle): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  const measure = measureOf(style, document.notes);
  const room = style.page.height - style.page.top - style.page.bottom;
  let used = titleHeight(style);
  let page = 1;
  for (const block of document.blocks) {
    const height = measure.block(block);
    if (block.kind === 'pageBreak' || (block.kind === 'heading' && used + height + 28 > room)) {
      page += 1;
      used = 0;
    }
    if ('id' in block) pages.set(block.id, page);
    used += height;
    if (used > room) {
      page += Math.floor(used / room);
      used %= room;
    }
  }
  return pages;
}

interface Measure {
  block(block: Block): number;
}

function measureOf(style: PageStyle, notes: readonly Note[]): Measure {
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  const { textColumn, keyColumn, gap } = style.page;
  const full = keyColumn + gap + textColumn;
  const text = (content: readonly Inline[], name: TextStyleName, width = textColumn): number => {
    const { size, lead, before, after, face } = style.text[name];
    const characters = Math.max(1, Math.floor(width / (size * averageCharacter[face])));
    const lines = Math.max(1, Math.ceil(plainText(content).length / characters));
    return before + lines * lead + after + notesIn(content);
  };
  const notesIn = (content: readonly Inline[]): number =>
    content.reduce((sum, inline) => sum + notesOf(inline), 0);
  const notesOf = (inline: Inline): number => {
    if (inline.kind !== 'noteReference') return 'content' in inline ? notesIn(inline.content) : 0;
    return inline.marks
      .filter((mark) => mark.first)
      .reduce((sum, mark) => sum + text(noteOf.get(mark.note)?.content ?? [], 'note'), 0);
  };
  const all = (blocks: readonly Block[]): number =>
    blocks.reduce((sum, block) => sum + measureBlock(block), 0);
  const entries = (given: readonly KeyedEntry[]): number =>
    given.reduce(
      (sum, { blocks, judgement }) =>
        sum + all(blocks) + (judgement === undefined ? 0 : text(judgement.claim, 'keyedText') + 25),
      0,
    );
  const measureBlock = (block: Block): number => {
    switch (block.kind) {
      case 'heading':
        return text(block.content, `heading${block.level}`, full);
      case 'paragraph':
        return text(block.content, 'text');
      case 'list':
        return block.items.reduce((sum, item) => sum + all(item), 0);
      case 'keyed':
        return entries(block.entries);
      case 'bottomLine':
        return 40 + text(block.answer, 'answer') + entries(block.entries);
      case 'table':
        return 40 + tableHeight(block.rows.map((row) => row.cells.map((cell) => cell.content)));
      case 'judgements':
        return block.rows.reduce((sum, row) => sum + text(row.claim, 'keyedText') + 30, 30);
      case 'scale':
        return 70;
      case 'sources':
        return (
          all(block.summary) + block.entries.reduce((sum, { content }) => sum + text(content, 'source'), 0)
        );
      case 'figure':
        return 55 + block.picture.height;
      case 'contents':
        return 45 + block.entries.length * 15;
      case 'quotation':
      case 'callout':
        return 14 + all(block.blocks);
      case 'pageBreak':
        return 0;
    }
  };
  const tableHeight = (rows: readonly (readonly (readonly Inline[])[])[]): number =>
    rows.reduce((sum, cells) => {
      const width = full / Math.max(1, cells.length);
      return sum + Math.max(0, ...cells.map((cell) => text(cell, 'tableCell', width))) + 8;
    }, 0);
  return { block: measureBlock };
}

function titleHeight({ text, measures }: PageStyle): number {
  const title = text.title.before + text.title.lead * 2 + text.title.after;
  return text.kind.lead + measures.kindGap + title + 2 * 31 + measures.details.after;
}
