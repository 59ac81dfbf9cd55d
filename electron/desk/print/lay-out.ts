import type { PdfDefinition } from '../../../briefing/writers/pdf/pdf-definition.ts';
import { followReferences } from './follow-references.ts';
import type { LaidOutPage } from './laid-out-page.ts';
import { NoteShelf } from './note-shelf.ts';
import type { PageItem } from './strip.ts';
import { pageItems, stripsAt } from './page-items.ts';
import { PageMaker } from './page-maker.ts';
import type { MadePage } from './page-maker.ts';
import { numbered } from './running-head.ts';
import { mirrorPages } from './scripts/mirror-pages.ts';
import { sheetsOf } from './sheet.ts';
import type { Sheets } from './sheet.ts';
import type { TextMeasure } from './text-measure.ts';

/** Lays a definition out on pages: in one pass, each block set, made up and forgotten before the next. */
export function layOut(definition: PdfDefinition, measure: TextMeasure): LaidOutPage[] {
  const made = makePages(definition, sheetsOf(definition, measure));
  const pages = made.map((page, at) => ({
    pageSize: page.sheet.pageSize,
    items: [
      ...bandItems(definition, page, { at, count: made.length, band: 'header' }),
      ...pageItems(page, definition.noteArea),
      ...bandItems(definition, page, { at, count: made.length, band: 'footer' }),
    ],
  }));
  followReferences(pages);
  if (definition.direction === 'rtl') mirrorPages(pages);
  return pages;
}

function makePages(definition: PdfDefinition, sheets: Sheets): readonly MadePage[] {
  const { above, below, weight } = definition.noteArea;
  const shelf = new NoteShelf(sheets.portrait, definition.notes, above + weight + below);
  const maker = new PageMaker(sheets.portrait, shelf);
  for (const node of definition.content) {
    const sheet = node.isLandscape === true ? sheets.landscape : sheets.portrait;
    maker.turnTo(sheet);
    maker.add(sheet.galley.setNodes([node], sheet.width));
  }
  return maker.finish(Object.keys(definition.notes));
}

function bandItems(
  definition: PdfDefinition,
  { sheet }: MadePage,
  { at, count, band }: { readonly at: number; readonly count: number; readonly band: 'header' | 'footer' },
): readonly PageItem[] {
  const { header, footer } = definition;
  const node = band === 'footer' ? footer.node : at === 0 ? header.first : header.node;
  const strips = sheet.galley.setNodes([numbered(node, at + 1, count)], sheet.width);
  const items = stripsAt(strips, sheet.left, band === 'footer' ? sheet.footerFrom : sheet.headerFrom);
  for (const item of items) item.band = band;
  return items;
}
