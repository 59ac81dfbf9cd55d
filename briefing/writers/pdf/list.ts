import type { Block, List } from '../../document/block.ts';
import type { PdfNode } from './pdf-definition.ts';
import { columnSetting } from './pdf-writing.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';
import { bareText } from './nodes.ts';

/** A list with bullets or numbers; lists inside items are set the same way, further in. */
export function writeList(writing: PdfWriting, list: List, setting: Setting): readonly PdfNode[] {
  const { measures, text } = writing.style;
  const hang = list.ordered ? numberHang(writing, list) : measures.hang;
  const room = setting.width - setting.indent - hang;
  const write = room < measures.narrowest ? markerAbove : markerBeside;
  const item = (blocks: readonly Block[], at: number): PdfNode => ({
    ...write(writing, blocks, { marker: marker(list, at), hang, room }),
    margin: [0, 0, 0, text.listItem.after],
  });
  return [
    {
      role: 'list',
      numbering: list.ordered ? 'Decimal' : 'Disc',
      stack: list.items.map(item),
      margin: [setting.indent, 0, 0, measures.listAfter],
    },
  ];
}

interface ItemPlace {
  readonly marker: string;
  readonly hang: number;
  readonly room: number;
}

function markerBeside(writing: PdfWriting, blocks: readonly Block[], place: ItemPlace): PdfNode {
  return {
    role: 'listItem',
    columnGap: 0,
    columns: [
      { width: place.hang, stack: [bareText('listItem', [{ text: place.marker }], 'label')] },
      { stack: writing.blocks(blocks, columnSetting(place.room, 'listItem')) },
    ],
  };
}

/** Where lists stand so deep in one another that no room is left beside the marker. */
function markerAbove(writing: PdfWriting, blocks: readonly Block[], place: ItemPlace): PdfNode {
  const label = bareText('listItem', [{ text: place.marker }], 'label');
  const inside = writing.blocks(blocks, columnSetting(place.room + place.hang, 'listItem'));
  return { role: 'listItem', stack: [{ ...label, keepWithNext: true }, ...inside] };
}

function marker(list: List, at: number): string {
  return list.ordered ? `${list.start + at}.` : '•';
}

function numberHang(writing: PdfWriting, list: List): number {
  const { base, digit } = writing.style.measures.numberHang;
  return base + digit * String(list.start + Math.max(0, list.items.length - 1)).length;
}
