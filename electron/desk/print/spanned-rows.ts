import type { PageItem, Strip } from './strip.ts';
import { moveItems } from './strip.ts';
import type { SetCell } from './table-row.ts';

/**
 * The strips of rows, those that a cell spans as one: what stands in the cell stands beside all of them, so that a page never ends
 * between them but where the whole is cut.
 */
export function joinSpanned(
  rows: readonly (readonly SetCell[])[],
  strips: readonly Strip[],
): readonly Strip[] {
  const groups: Strip[][] = [];
  let end = 0;
  for (const [at, strip] of strips.entries()) {
    if (at >= end) groups.push([]);
    groups.at(-1)?.push(strip);
    end = Math.max(end, at + longestSpan(rows[at] ?? []));
  }
  return groups.flatMap((group) => (group.length > 1 ? [joined(group)] : group));
}

function longestSpan(row: readonly SetCell[]): number {
  return row.reduce((most, { cell }) => Math.max(most, cell.rowSpan ?? 1), 1);
}

/** The rules between the rows are drawn wherever the whole stands; that over it is not. */
function joined(group: readonly Strip[]): Strip {
  const [first] = group;
  if (first === undefined) throw new Error('at least one row');
  const items: PageItem[] = [];
  let height = 0;
  for (const strip of group) {
    const own = strip === first ? strip.items : [...(strip.joint ?? []), ...strip.items];
    moveItems(own, 0, height);
    items.push(...own);
    height += strip.height;
  }
  return { ...first, height, items, notes: group.flatMap(({ notes }) => notes) };
}
