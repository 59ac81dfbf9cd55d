import type { PdfNode, PdfTable } from '../../../../briefing/writers/pdf/pdf-definition.ts';
import type { Planning } from './planning.ts';
import type { StructureElement } from './structure-element.ts';

/** An item of a list: what is a label, and what it labels. */
export function planItem(planner: Planning, nodes: readonly PdfNode[], list: StructureElement): void {
  const item = list.append('LI');
  for (const label of nodes.filter(isLabel)) planner.leaf(label, item.append('Lbl'));
  planner.body(
    nodes.filter((node) => !isLabel(node)),
    item.append('LBody'),
  );
}

/** A list that is set in rows and columns: each row is an item. */
export function planRows(planner: Planning, { table }: PdfTable, into: StructureElement): void {
  const list = into.append('L');
  for (const row of table.body) {
    planItem(
      planner,
      row.flatMap((cell) => cell?.stack ?? []),
      list,
    );
  }
}

/** Labels over their values, side by side: each cell is an item. */
export function planDetails(planner: Planning, { table }: PdfTable, into: StructureElement): void {
  const list = into.append('L');
  for (const cell of table.body.flat()) {
    if (cell !== null && cell.stack.length > 0) planItem(planner, cell.stack, list);
  }
}

function isLabel({ role }: PdfNode): boolean {
  return role === 'label';
}
