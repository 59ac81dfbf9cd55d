import type { TextLine } from './break-lines.ts';
import type { LaidOutPage } from './laid-out-page.ts';

/** Fills in the numbers of pages that are referred to, and takes away links that lead nowhere. */
export function followReferences(pages: readonly LaidOutPage[]): void {
  const pageOf = pagesOfTargets(pages);
  for (const { items } of pages)
    for (const item of items) if (item.type === 'line') follow(item.item, pageOf);
}

/** The number of the page on which each target first stands. */
function pagesOfTargets(pages: readonly LaidOutPage[]): ReadonlyMap<string, number> {
  const pageOf = new Map<string, number>();
  const add = (id: string | undefined, page: number): void => {
    if (id !== undefined && !pageOf.has(id)) pageOf.set(id, page);
  };
  for (const [at, { items }] of pages.entries()) {
    for (const item of items) {
      if (item.type !== 'line') continue;
      add(item.item.id, at + 1);
      for (const { id } of item.item.inlines) add(id, at + 1);
    }
  }
  return pageOf;
}

function follow(line: TextLine, pageOf: ReadonlyMap<string, number>): void {
  for (const inline of line.inlines) {
    const { pageReference, linkToDestination } = inline;
    if (pageReference !== undefined) fillNumber(line, pageOf.get(pageReference));
    if (linkToDestination !== undefined && !pageOf.has(linkToDestination))
      inline.linkToDestination = undefined;
  }
}

/** A number of a page stands alone on its line, which ends where it ended when it was empty. */
function fillNumber(line: TextLine, page: number | undefined): void {
  const [inline] = line.inlines;
  if (inline === undefined || page === undefined) return;
  inline.text = String(page);
  inline.width = inline.font.widthOfString(inline.text, inline.fontSize, inline.fontFeatures);
  line.inlineWidths += inline.width;
  line.x -= inline.width;
}
