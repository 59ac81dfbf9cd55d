import type { LaidOutPage } from '../laid-out-page.ts';
import type { PageItem } from '../strip.ts';

/**
 * Turns pages that were laid out from the left into pages that begin at the right: every item goes to the mirrored place,
 * with its inside as it was. So columns, bars, bullets, notes and bands need not know their document's direction.
 */
export function mirrorPages(pages: readonly LaidOutPage[]): void {
  for (const { pageSize, items } of pages) {
    for (const item of items) item.item.x = pageSize.width - item.item.x - widthOf(item);
  }
}

function widthOf({ type, item }: PageItem): number {
  if (type === 'line') return item.getWidth();
  return type === 'vector' ? item.w : item._width;
}
