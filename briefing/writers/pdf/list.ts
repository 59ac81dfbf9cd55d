import type { Block, List } from '../../document/block.ts';
import type { PdfNode } from './pdf-definition.ts';
import { columnSetting } from './pdf-writing.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';
import { bareText } from './nodes.ts';

/** A list with bullets or numbers; lists inside items are set the same way, further in. */
export function writeList(writing: PdfWriting, list: List, setting: Setting): readonly PdfNode[] {
  const { measures, text } = writing.style;
  const hang = list.ordered ? numberHang(writing, list) : measures.hang;
  const inside = columnSetting(setting.width - setting.indent - hang, 'listItem');
  const item = (blocks: readonly Block[], at: number): PdfNode => ({
    role: 'listItem',
    columnGap: 0,
    margin: [0, 0, 0, text.listItem.after],
    columns: [
      { width: hang, stack: [bareText('listItem', [{ text: marker(list, at) }], 'label')] },
      { stack: writing.blocks(blocks, inside) },
    ],
  });
  return [{ role: 'list', stack: list.items.map(item), margin: [setting.indent, 0, 0, measures.listAfter] }];
}

function marker(list: List, at: number): string {
  return list.ordered ? `${list.start + at}.` : '•';
}

function numberHang(writing: PdfWriting, list: List): number {
  const { base, digit } = writing.style.measures.numberHang;
  return base + digit * String(list.start + Math.max(0, list.items.length - 1)).length;
}
