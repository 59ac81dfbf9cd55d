import { relationshipsOf } from '../../../briefing/house/scan/relationships.ts';
import {
  elementsIn,
  valueOf,
  withChildren,
  type XmlElement,
} from '../../../briefing/house/xml/xml-element.ts';
import type { Parts } from '../pack/parts.ts';
import { putRelationships } from './merge-relationships.ts';
import { partTree, putTree, treeOf } from './package-xml.ts';

const table = 'word/fontTable.xml';

/** The fonts that the house names, and ours of one family with its files; the house's own stay on its people's computers. */
export function mergeFonts(parts: Parts, theirs: string | undefined, family: string): void {
  const ours = partTree(parts, table);
  const isOurs = (font: XmlElement): boolean => valueOf(font, 'w:name') === family;
  const kept = elementsIn(ours, 'w:font').filter(isOurs);
  const before = theirs === undefined ? [] : elementsIn(treeOf(theirs, table), 'w:font');
  putTree(parts, table, withChildren(ours, [...before.filter((font) => !isOurs(font)), ...kept]));
  const ids = new Set(kept.flatMap((font) => elementsIn(font).map((cut) => valueOf(cut, 'r:id'))));
  const all = elementsIn(partTree(parts, relationshipsOf(table)), 'Relationship');
  for (const each of all) if (!ids.has(valueOf(each, 'Id'))) parts.delete(`word/${valueOf(each, 'Target')}`);
  putRelationships(
    parts,
    table,
    all.filter((each) => ids.has(valueOf(each, 'Id'))),
  );
}
