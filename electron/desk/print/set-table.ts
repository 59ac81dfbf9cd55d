import type { PdfCell, PdfRule, PdfTable } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type { Galley } from './galley.ts';
import { vector } from './set-picture.ts';
import type { PageItem, Strip } from './strip.ts';
import { bind, emptyStrip, moveRight } from './strip.ts';
import { rowHeights } from './row-heights.ts';
import { joinSpanned } from './spanned-rows.ts';
import { placeCell } from './table-row.ts';
import type { SetCell } from './table-row.ts';

/**
 * Sets a table into a strip a row. The head is repeated on every page, rows are not split unless one is higher than
 * a page, a head has two rows under it, and rows that a cell spans stay together.
 */
export function setTable(galley: Galley, node: PdfTable, width: number): readonly Strip[] {
  const { body, headerRows } = node.table;
  const edges = columnEdges(node.table.widths, width);
  const rows = body.map((row) => setRow(galley, row, edges));
  const heights = rowHeights(rows, node.rules);
  const place = { heights, rules: node.rules, width, headerRows };
  const strips = rows.map((row, at) => rowStrip(row, { ...place, at }));
  const headStrips = underlined(
    joinSpanned(rows.slice(0, headerRows), strips.slice(0, headerRows)),
    node.rules[headerRows] ?? null,
    width,
  );
  const bodyStrips = joinSpanned(rows.slice(headerRows), strips.slice(headerRows));
  const head = bind(headStrips, 'always', 'always');
  const below = bodyRows(bodyStrips, head, galley.depth);
  return closeTable([...head, ...below], node.rules.at(-1) ?? null, width);
}

function columnEdges(widths: readonly number[], width: number): readonly number[] {
  const total = widths.reduce((sum, column) => sum + column, 0);
  const scale = total > width ? width / total : 1;
  const edges = [0];
  for (const column of widths) edges.push((edges.at(-1) ?? 0) + column * scale);
  return edges;
}

function setRow(galley: Galley, row: readonly (PdfCell | null)[], edges: readonly number[]): SetCell[] {
  return row.flatMap((cell, at) => {
    if (cell === null) return [];
    const left = edges[at] ?? 0;
    const right = edges[Math.min(edges.length - 1, at + (cell.colSpan ?? 1))] ?? left;
    const [padLeft, , padRight] = cell.padding;
    const inside = Math.max(1, right - left - padLeft - padRight);
    const strips = galley.setNodes(cell.stack, inside).map((strip) => moveRight(strip, left + padLeft));
    return [{ cell, left, width: right - left, strips }];
  });
}

interface RowPlace {
  readonly heights: readonly number[];
  readonly at: number;
  readonly rules: readonly (PdfRule | null)[];
  readonly width: number;
  readonly headerRows: number;
}

function rowStrip(row: readonly SetCell[], { heights, at, rules, width, headerRows }: RowPlace): Strip {
  const rule = rules[at] ?? null;
  const weight = rule?.weight ?? 0;
  const baseline = firstBaseline(row);
  const spanned = (cell: SetCell): number =>
    heights.slice(at, at + (cell.cell.rowSpan ?? 1)).reduce((sum, height) => sum + height, -weight);
  const items = row.flatMap((cell) => placeCell(cell, { top: weight, height: spanned(cell), baseline }));
  return {
    ...emptyStrip,
    height: heights[at] ?? 0,
    items,
    joint: at === headerRows && headerRows > 0 ? [] : jointOf(rule, width),
    notes: row.flatMap(({ strips }) => strips.flatMap(({ notes }) => notes)),
  };
}

/** The lowest first base line of the cells that begin at the row's top. */
function firstBaseline(row: readonly SetCell[]): number {
  const top = row.filter(({ cell }) => cell.verticalAlignment === undefined);
  return Math.max(0, ...top.map(({ cell, strips }) => (strips[0]?.baseline ?? 0) + cell.padding[1]));
}

function jointOf(rule: PdfRule | null, width: number): readonly PageItem[] {
  return rule === null ? [] : [ruleItem(rule, 0, width)];
}

function ruleItem(rule: PdfRule, y: number, width: number): PageItem {
  return vector({ x: 0, y, w: width, h: rule.weight, color: rule.color });
}

/** Body rows know their head; the first two stay with it, and the last two together. */
function bodyRows(rows: readonly Strip[], head: readonly Strip[], depth: number): readonly Strip[] {
  const repeated = head.reduce((sum, strip) => sum + strip.height, 0) < depth / 2 ? head : [];
  const knowing = (strip: Strip, at: number): Strip => ({
    ...strip,
    ...(repeated.length === 0 ? {} : { head: repeated }),
    hold: at < rows.length - 1 && (at === 0 || at === rows.length - 2) ? 'always' : strip.hold,
  });
  return rows.map(knowing);
}

/** The rule under a head is repeated with it; it lies in the room that the first row below keeps for its own. */
function underlined(head: readonly Strip[], rule: PdfRule | null, width: number): readonly Strip[] {
  const last = head.at(-1);
  if (rule === null || last === undefined) return head;
  return [...head.slice(0, -1), { ...last, items: [...last.items, ruleItem(rule, last.height, width)] }];
}

function closeTable(rows: readonly Strip[], rule: PdfRule | null, width: number): readonly Strip[] {
  const last = rows.at(-1);
  if (rule === null || last === undefined) return rows;
  const items = [...last.items, ruleItem(rule, last.height, width)];
  return [...rows.slice(0, -1), { ...last, items, height: last.height + rule.weight }];
}
