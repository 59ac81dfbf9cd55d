import type { Document } from '../../document/document.ts';
import { logoGap, logoSize } from '../../document/logo-size.ts';
import type { PageStyle } from '../../style/page-style.ts';
import { measureBlock } from './measure-block.ts';

/** Two lines of text, which stay with a heading. */
const twoLines = 28;

/**
 * The page each heading will be on, about: what the contents show until Word counts for itself. Heights are counted
 * from characters, so that the work grows with the text alone.
 */
export function estimatePages(document: Document, style: PageStyle): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  const measuring = { style, notes: new Map(document.notes.map((note) => [note.id, note])) };
  const room = style.page.height - style.page.top - style.page.bottom;
  let used = titleHeight(style) + logoHeight(document.meta);
  let page = 1;
  for (const block of document.blocks) {
    const height = measureBlock(measuring, block);
    if (block.kind === 'pageBreak' || (block.kind === 'heading' && used + height + twoLines > room)) {
      page += 1;
      used = 0;
    }
    if ('id' in block) pages.set(block.id, page);
    used += height;
    page += Math.floor(used / room);
    used %= room;
  }
  return pages;
}

function logoHeight({ logo }: Document['meta']): number {
  return logo === undefined ? 0 : logoSize(logo.picture).height + logoGap;
}

function titleHeight({ text, measures }: PageStyle): number {
  const title = text.title.before + text.title.lead * 2 + text.title.after;
  const details = 2 * (text.detailLabel.lead + text.detailValue.lead + 2 * measures.details.pad);
  return text.kind.lead + measures.kindGap + title + details + measures.details.after;
}
