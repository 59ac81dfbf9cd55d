import type { PdfColumn, PdfColumns } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type { Galley } from './galley.ts';
import { vector } from './set-picture.ts';
import { textWidth } from './set-text.ts';
import type { PageItem, Strip } from './strip.ts';
import { bind, emptyStrip, heightOf, moveItems, moveRight, pile } from './strip.ts';

/** The greatest part of the width that columns as wide as their text may take together; the widest gives way. */
const greatestAuto = 0.7;
/** Beside a body stand a few lines; what is higher than this goes above it. */
const greatestSide = 240;

/** A column beside the body, as one block. */
interface Side {
  readonly items: readonly PageItem[];
  readonly notes: readonly string[];
  readonly height: number;
  readonly baseline: number | undefined;
}

/** Sets short columns beside a body that may run over pages: keys, bullets, numbers of notes. */
export function setColumns(galley: Galley, node: PdfColumns, width: number): readonly Strip[] {
  const widths = columnWidths(galley, node, width);
  const sides: Side[] = [];
  let above: readonly Strip[] = [];
  let body: readonly Strip[] = [];
  let left = 0;
  node.columns.forEach((column, at) => {
    const columnWidth = widths[at] ?? 0;
    const strips = setColumn(galley, column, columnWidth).map((strip) => moveRight(strip, left));
    if (column.width === undefined) body = strips;
    else if (heightOf(strips) > greatestSide) above = [...above, ...strips];
    else sides.push(sideOf(strips, column, { left, width: columnWidth }));
    left += columnWidth + node.columnGap;
  });
  return [...bind(above, 'none', 'always'), ...join(sides, opened(body), node.align === 'top')];
}

function columnWidths(galley: Galley, { columns, columnGap }: PdfColumns, width: number): readonly number[] {
  const room = width - columnGap * (columns.length - 1);
  const wanted = columns.map((column) => wantedWidth(galley, column));
  const taken = wanted.reduce<number>((sum, given) => sum + (given ?? 0), 0);
  const excess = columns.some(({ width: given }) => given === 'auto') ? taken - room * greatestAuto : 0;
  const widest = wanted.indexOf(Math.max(...wanted.map((given) => given ?? 0)));
  const fixed = wanted.map((given, at) =>
    given !== undefined && at === widest ? given - Math.max(0, excess) : given,
  );
  const left = room - fixed.reduce<number>((sum, given) => sum + (given ?? 0), 0);
  return fixed.map((given) => Math.max(1, given ?? left));
}

function wantedWidth(galley: Galley, column: PdfColumn): number | undefined {
  if (column.width !== 'auto') return column.width;
  const [left, , right] = column.padding ?? [0, 0, 0, 0];
  const texts = column.stack.flatMap((node) => ('text' in node ? [textWidth(galley, node)] : []));
  return Math.max(0, ...texts) + left + right;
}

function setColumn(galley: Galley, column: PdfColumn, width: number): readonly Strip[] {
  const [left, , right] = column.padding ?? [0, 0, 0, 0];
  // A text that was measured to fit must not break for a rounding error.
  const room = width - left - right + (column.width === 'auto' ? 0.01 : 0);
  return galley.setNodes(column.stack, room).map((strip) => moveRight(strip, left));
}

function sideOf(
  strips: readonly Strip[],
  { padding = [0, 0, 0, 0], fillColor }: PdfColumn,
  { left, width }: { readonly left: number; readonly width: number },
): Side {
  const height = pile(strips, 0, padding[1]) + padding[3];
  const first = strips[0]?.baseline;
  const ground =
    fillColor === undefined ? [] : [vector({ x: left, y: 0, w: width, h: height, color: fillColor })];
  return {
    items: [...ground, ...strips.flatMap(({ items }) => items)],
    notes: strips.flatMap(({ notes }) => notes),
    height,
    baseline: first === undefined ? undefined : first + padding[1],
  };
}

/** The body without space above its first strip: what it stands beside has none either. */
function opened(body: readonly Strip[]): readonly Strip[] {
  const [first, ...rest] = body;
  return first === undefined ? [] : [{ ...first, before: 0 }, ...rest];
}

function join(sides: readonly Side[], body: readonly Strip[], isTop: boolean): readonly Strip[] {
  const [first = emptyStrip, ...rest] = body;
  const baseline = isTop ? 0 : Math.max(...[...sides, first].map((column) => column.baseline ?? 0));
  const drop = (column: { readonly baseline?: number | undefined }): number =>
    isTop || column.baseline === undefined ? 0 : baseline - column.baseline;
  moveItems(first.items, 0, drop(first));
  for (const side of sides) moveItems(side.items, 0, drop(side));
  const joined: Strip = {
    ...first,
    height: first.height + drop(first),
    ...(isTop ? {} : { baseline }),
    items: [...sides.flatMap(({ items }) => items), ...first.items],
    notes: [...sides.flatMap(({ notes }) => notes), ...first.notes],
  };
  return covering([joined, ...rest], Math.max(0, ...sides.map((side) => side.height + drop(side))));
}

/** Keeps together what a column beside reaches down to, and makes up what the body lacks of its height. */
function covering(strips: readonly Strip[], depth: number): readonly Strip[] {
  let reached = 0;
  let count = 0;
  while (count < strips.length && reached < depth) reached = heightOf(strips.slice(0, ++count));
  const held = bind(strips.slice(0, count), 'always');
  const missing = depth - reached;
  if (missing <= 0) return [...held, ...strips.slice(count)];
  const last = held.at(-1);
  if (last === undefined) return strips;
  return [...held.slice(0, -1), { ...last, height: last.height + missing }];
}
