import { sliceStrip } from './slice-strip.ts';
import type { Strip } from './strip.ts';

/**
 * A group with rows of a table that no page holds, in parts to be placed one after the other: row follows row. A first
 * row that leaves no room for its head and caption is cut, so that neither ever stands alone.
 */
export function partRows(group: readonly Strip[]): readonly (readonly Strip[])[] {
  const first = group.findIndex(({ head }) => head !== undefined);
  const row = group[first];
  if (row === undefined) return [group];
  const lead = group.slice(0, first);
  const others = group.slice(first + 1).map((strip) => [strip]);
  if (others.length > 0) return [[...lead, row], ...others];
  return lead.length === 0 ? [group] : cutRow(lead, row);
}

/** Two lines of the row stay with what leads it. */
function cutRow(lead: readonly Strip[], row: Strip): readonly (readonly Strip[])[] {
  const [first, second, ...others] = sliceStrip(row);
  if (first === undefined || second === undefined) return [[...lead, row]];
  return [[...lead, { ...first, hold: 'always' }, second], ...others.map((slice) => [slice])];
}
