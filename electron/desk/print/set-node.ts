import type { PdfNode, PdfStack } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type { Strip } from './strip.ts';
import { bind, emptyStrip, moveRight } from './strip.ts';
import { setCanvas, setPicture, setSvg } from './set-picture.ts';
import { setColumns } from './set-columns.ts';
import { framed } from './set-frame.ts';
import { setTable } from './set-table.ts';
import { setText } from './set-text.ts';
import type { Galley } from './galley.ts';

/**
 * Sets a node into strips, one under the other, as a galley was set before it was made up into pages. Left ends are
 * counted from the left end of the node.
 */
export function setNode(galley: Galley, node: PdfNode, width: number): readonly Strip[] {
  const [left, top, right, bottom] = node.margin ?? [0, 0, 0, 0];
  const strips = setKind(galley, node, width - left - right);
  const placed = spaced(strips, { left, top, bottom });
  if (node.id !== undefined) nameFirstLine(placed, node.id);
  const bound = node.keepWithNext === true ? boundToNext(placed, node) : placed;
  return node.pageBreak === undefined ? bound : [pageBreak, ...bound];
}

function boundToNext(strips: readonly Strip[], { role }: PdfNode): readonly Strip[] {
  const last = bind(strips.slice(-1), 'always', 'always');
  const marked = role === 'heading' ? last.map((strip) => ({ ...strip, isHeading: true as const })) : last;
  return [...strips.slice(0, -1), ...marked];
}

const pageBreak: Strip = { ...emptyStrip, newPage: true };

function setKind(galley: Galley, node: PdfNode, width: number): readonly Strip[] {
  if ('text' in node) return stamped(setText(galley, node, width), node);
  if ('stack' in node) return setStack(galley, node, width);
  if ('columns' in node) return setColumns(galley, node, width);
  if ('table' in node) return setTable(galley, node, width);
  if ('image' in node) return stamped(setPicture(node), node);
  if ('svg' in node) return stamped(setSvg(galley, node), node);
  return setCanvas(node);
}

/** Says whose content the strips are, so that what is printed can be found in the document's structure. */
function stamped(strips: readonly Strip[], node: PdfNode): readonly Strip[] {
  for (const { items } of strips) for (const item of items) item.node = node;
  return strips;
}

function setStack(galley: Galley, node: PdfStack, width: number): readonly Strip[] {
  const { frame } = node;
  const strips =
    frame === undefined
      ? galley.setNodes(node.stack, width)
      : framed(galley.setNodes(node.stack, width - frame.padding[0] - frame.padding[2]), frame, width);
  return node.unbreakable === true ? bind(strips, 'box') : strips;
}

function spaced(
  strips: readonly Strip[],
  { left, top, bottom }: { readonly left: number; readonly top: number; readonly bottom: number },
): readonly Strip[] {
  const last = strips.length - 1;
  return strips.map((strip, at) => {
    const moved = moveRight(strip, left);
    const before = at === 0 ? Math.max(strip.before, top) : strip.before;
    const after = at === last ? Math.max(strip.after, bottom) : strip.after;
    return before === strip.before && after === strip.after ? moved : { ...moved, before, after };
  });
}

function nameFirstLine(strips: readonly Strip[], id: string): void {
  for (const { items } of strips) {
    const line = items.find((item) => item.type === 'line');
    if (line !== undefined) {
      line.item.id = id;
      return;
    }
  }
}
