import type { PdfNode } from '../../../../briefing/writers/pdf/pdf-definition.ts';
import type { Planning } from './planning.ts';
import { partsOf } from './planning.ts';
import type { StructureElement } from './structure-element.ts';

/** A table of contents: entries of a deeper level stand in a table inside of the one above. */
export function planContents(
  planner: Planning,
  entries: readonly PdfNode[],
  contents: StructureElement,
): void {
  const open = [{ level: 1, element: contents }];
  for (const entry of entries) {
    const level = entry.level ?? 1;
    while (open.length > 1 && (open.at(-1)?.level ?? 1) > level) open.pop();
    const last = open.at(-1) ?? { level: 1, element: contents };
    if (last.level < level) open.push({ level, element: last.element.append('TOC') });
    const item = (open.at(-1) ?? last).element.append('TOCI');
    for (const part of partsOf(entry)) planner.leaf(part, item.append('Reference'));
  }
}
