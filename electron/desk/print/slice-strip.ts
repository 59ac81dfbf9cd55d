import type { PageItem, Strip } from './strip.ts';
import { moveItems } from './strip.ts';

/**
 * Cuts a strip wherever no line of it stands across the cut: a row that no page can hold with its notes goes on
 * overleaf, and nothing of it is lost.
 */
export function sliceStrip(strip: Strip): readonly Strip[] {
  const cuts = cutsOf(strip);
  return cuts.slice(0, -1).map((from, at) => slice(strip, from, cuts[at + 1] ?? strip.height));
}

/** Where the slices begin, and the end of the last one. */
function cutsOf({ items, height }: Strip): readonly number[] {
  const spans = items.map(spanOf).toSorted((a, b) => a.from - b.from);
  const cuts = [0];
  let reached = 0;
  for (const { from, to } of spans) {
    if (from >= reached - 0.01 && reached > 0) cuts.push(from);
    reached = Math.max(reached, to);
  }
  return [...cuts, height];
}

function spanOf({ type, item }: PageItem): { readonly from: number; readonly to: number } {
  if (type === 'line') return { from: item.y, to: item.y + item.getHeight() };
  if (type === 'vector') return { from: item.y, to: item.y };
  return { from: item.y, to: item.y + item._height };
}

function slice(strip: Strip, from: number, to: number): Strip {
  const isLast = to === strip.height;
  const items = strip.items.flatMap((item) => partOf(item, from, isLast ? Infinity : to));
  moveItems(items, 0, -from);
  const { joint: _, ...kept } = strip;
  return {
    ...(from === 0 ? strip : kept),
    before: from === 0 ? strip.before : 0,
    after: isLast ? strip.after : 0,
    height: to - from,
    items,
    hold: 'none',
    notes: items.flatMap(notesIn),
  };
}

/** What of an item stands between two cuts: the ground of a cell goes on in each slice, all else stands in one. */
function partOf(stamped: PageItem, from: number, to: number): readonly PageItem[] {
  const { type, item } = stamped;
  const isGround = type === 'vector' && item.y + item.h > from && item.y < to;
  if (isGround) {
    const top = Math.max(item.y, from);
    return [{ ...stamped, type, item: { ...item, y: top, h: Math.min(item.y + item.h, to) - top } }];
  }
  return item.y >= from && item.y < to ? [stamped] : [];
}

function notesIn(item: PageItem): readonly string[] {
  if (item.type !== 'line') return [];
  return item.item.inlines.flatMap(({ note }) => (note === undefined ? [] : [note]));
}
