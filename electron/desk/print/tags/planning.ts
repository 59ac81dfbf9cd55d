import type { PdfNode } from '../../../../briefing/writers/pdf/pdf-definition.ts';
import type { StructureElement } from './structure-element.ts';

/** What the planning of one kind of node needs of the whole. */
export interface Planning {
  /** Plans nodes as kids of an element. A note follows what marks it, outside of tables. */
  nodes(nodes: readonly PdfNode[], into: StructureElement): void;
  /** Says that a text or picture is the content of an element. */
  leaf(node: PdfNode, element: StructureElement): void;
  /** The content of a cell or of an item: a single paragraph needs no element of its own. */
  body(nodes: readonly PdfNode[], element: StructureElement): void;
  /** Plans a table with a number of its own; the notes marked in it follow it. */
  inTable(plan: (number: number) => void): void;
}

/** The nodes that a group holds, in reading order. */
export function partsOf(node: PdfNode): readonly PdfNode[] {
  if ('stack' in node) return node.stack;
  if ('columns' in node) return node.columns.flatMap(({ stack }) => stack);
  return [node];
}
