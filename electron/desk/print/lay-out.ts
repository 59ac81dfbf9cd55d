import type { PdfDefinition } from '../../../briefing/writers/pdf/pdf-definition.ts';
import { followReferences } from './follow-references.ts';
import type { Galley } from './galley.ts';
import type { LaidOutPage } from './laid-out-page.ts';
import { NoteShelf } from './note-shelf.ts';
import type { PageItem } from './strip.ts';
import { pageItems, stripsAt } from './page-items.ts';
import { PageMaker } from './page-maker.ts';
import type { MadePage } from './page-maker.ts';
import { numbered } from './running-head.ts';
import { mirrorPages } from './scripts/mirror-pages.ts';

/** Lays a definition out on pages: in one pass, each block set, made up and forgotten before the next. */
export function layOut(definition: PdfDefinition, galley: Galley): readonly LaidOutPage[] {
  const made = makePages(definition, galley);
  const [left, top] = definition.pageMargins;
  const body = { left, top, depth: galley.depth };
  const pages = made.map((page, at) => ({
    pageSize: definition.pageSize,
    items: [
      ...bandItems(definition, galley, { at, count: made.length, band: 'header' }),
      ...pageItems(page, body, definition.noteArea),
      ...bandItems(definition, galley, { at, count: made.length, band: 'footer' }),
    ],
  }));
  followReferences(pages);
  if (definition.direction === 'rtl') mirrorPages(pages);
  return pages;
}

/** How wide what stands between the margins is. */
function bodyWidth({ pageSize, pageMargins: [left, , right] }: PdfDefinition): number {
  return pageSize.width - left - right;
}

function makePages(definition: PdfDefinition, galley: Galley): readonly MadePage[] {
  const width = bodyWidth(definition);
  const { above, below, weight } = definition.noteArea;
  const rowsOf = (id: string) => {
    const note = definition.notes[id];
    return note === undefined ? [] : galley.setNodes([note], width);
  };
  const maker = new PageMaker(galley.depth, new NoteShelf(rowsOf, above + weight + below, galley.depth));
  for (const node of definition.content) maker.add(galley.setNodes([node], width));
  return maker.finish(Object.keys(definition.notes));
}

function bandItems(
  definition: PdfDefinition,
  galley: Galley,
  { at, count, band }: { readonly at: number; readonly count: number; readonly band: 'header' | 'footer' },
): readonly PageItem[] {
  const { header, footer, pageMargins } = definition;
  const node = band === 'footer' ? footer.node : at === 0 ? header.first : header.node;
  const strips = galley.setNodes([numbered(node, at + 1, count)], bodyWidth(definition));
  const items = stripsAt(strips, pageMargins[0], definition[band].from);
  for (const item of items) item.band = band;
  return items;
}
