import type { TextLine } from './break-lines.ts';
import type { LaidOutPage } from './laid-out-page.ts';

/** Fills in the numbers of pages that are referred to, and takes away links that lead nowhere. */
export function followReferences(pages: readonly LaidOutPage[]): void {
  const pageOf = new Map<string, number>();
  pages.forEach((page, at) => {
    for (const id of linesOf(page).flatMap(targetsOf)) if (!pageOf.has(id)) pageOf.set(id, at + 1);
  });
  for (const line of pages.flatMap(linesOf)) {
    for (const inline of line.inlines) {
      if (inline.pageReference !== undefined) fillNumber(line, pageOf.get(inline.pageReference));
      const { linkToDestination } = inline;
      if (linkToDestination !== undefined && !pageOf.has(linkToDestination)) delete inline.linkToDestination;
    }
  }
}

function linesOf(page: LaidOutPage): readonly TextLine[] {
  return page.items.flatMap((item) => (item.type === 'line' ? [item.item] : []));
}

function targetsOf(line: TextLine): readonly string[] {
  const inside = line.inlines.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return line.id === undefined ? inside : [line.id, ...inside];
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
