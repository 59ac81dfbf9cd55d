import { strFromU8, strToU8 } from 'fflate';
import { readXml } from '../../../briefing/house/xml/read-xml.ts';
import { writeNode, writePart } from '../../../briefing/house/xml/write-xml.ts';
import type { XmlElement } from '../../../briefing/house/xml/xml-element.ts';
import type { Parts } from '../pack/parts.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** XML of our own making as a tree; that it cannot be read is a bug. */
export function treeOf(xml: string, name: string): XmlElement {
  const read = readXml(xml);
  if (!read.ok) throw new Error(`${name} ${read.failure.message}.`);
  return read.value;
}

/** A part of a package as a tree. */
export function partTree(parts: Parts, name: string): XmlElement {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`The package has no ${name}.`);
  return treeOf(strFromU8(part), name);
}

/** Puts a tree into a package. */
export function putTree(parts: Parts, name: string, root: XmlElement): void {
  parts.set(name, strToU8(declaration + writePart(root)));
}

const packageNamespaces: Readonly<Record<string, string>> = {
  Types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  Relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
};

/** Puts what a package says of itself, types or relationships, into it. */
export function putPackageTree(parts: Parts, name: string, root: XmlElement): void {
  const xmlns = packageNamespaces[root.name] ?? '';
  parts.set(name, strToU8(declaration + writeNode({ ...root, attributes: { xmlns, ...root.attributes } })));
}
