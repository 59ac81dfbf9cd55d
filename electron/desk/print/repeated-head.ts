import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import type { TextLine } from './break-lines.ts';
import { PdfLine } from './pdfmake.ts';
import type { PageItem, Strip } from './strip.ts';

/**
 * The head of a table once more: without the notes and the targets of links that its first printing has, and no content
 * of the document.
 */
export function repeatedHead(head: readonly Strip[]): readonly Strip[] {
  return head.map(repeated);
}

function repeated(strip: Strip): Strip {
  return {
    ...strip,
    notes: [],
    items: strip.items.map(copyItem),
    joint: (strip.joint ?? []).map(copyItem),
  };
}

function copyItem(item: PageItem): PageItem {
  if (item.type === 'line') return { type: 'line', item: copyLine(item.item) };
  return { type: item.type, item: { ...item.item } } as PageItem;
}

function copyLine(line: TextLine): TextLine {
  const copy = Object.assign(new PdfLine(line.maxWidth), { x: 0, y: 0 }, line);
  delete copy.id;
  delete copy.outline;
  copy.inlines = line.inlines.map(withoutTarget);
  return copy;
}

function withoutTarget(inline: PdfInline): PdfInline {
  return { ...inline, id: undefined, note: undefined };
}
