import type { HouseLink } from '../../../briefing/house/house-file.ts';
import { relationshipsOf } from '../../../briefing/house/scan/relationships.ts';
import { elementsIn, valueOf, type XmlElement } from '../../../briefing/house/xml/xml-element.ts';
import type { Parts } from '../pack/parts.ts';
import { partTree, putPackageTree } from './package-xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
/** Where XML names a relationship. */
const naming = ['r:id', 'r:embed', 'r:link'];

/** A prefix that none of the ids of a house file begins with. */
export function ownPrefix(links: readonly HouseLink[]): string {
  let prefix = 'own';
  while (links.some(({ id }) => id.startsWith(prefix))) prefix += 'n';
  return prefix;
}

/** An element with the ids of its relationships behind a prefix. */
export function withPrefixedIds(element: XmlElement, prefix: string): XmlElement {
  const names = naming.filter((name) => element.attributes[name] !== undefined);
  if (names.length === 0) return element;
  const changed = names.map((name) => [name, prefix + valueOf(element, name)] as const);
  return { ...element, attributes: { ...element.attributes, ...Object.fromEntries(changed) } };
}

/** The relationships of a packed part that are its own: without those to headers and footers, which the house brings. */
export function ownRelationships(parts: Parts, part: string, prefix: string): readonly XmlElement[] {
  const name = relationshipsOf(part);
  if (!parts.has(name)) return [];
  return elementsIn(partTree(parts, name), 'Relationship')
    .filter((each) => !/\/(?:header|footer)$/u.test(valueOf(each, 'Type')))
    .map((each) => prefixed(each, prefix));
}

function prefixed(relationship: XmlElement, prefix: string): XmlElement {
  const { attributes } = relationship;
  return { ...relationship, attributes: { ...attributes, Id: prefix + valueOf(relationship, 'Id') } };
}

/** A relationship of the house as a part writes it. */
export function relationshipOf({ id, type, target, isExternal }: HouseLink): XmlElement {
  const attributes = {
    Id: id,
    Type: office + type,
    Target: isExternal ? target : target.replace(/^word\//u, ''),
    ...(isExternal ? { TargetMode: 'External' } : {}),
  };
  return { name: 'Relationship', attributes, children: [] };
}

/** Puts the relationships of a part into a package. */
export function putRelationships(parts: Parts, part: string, relationships: readonly XmlElement[]): void {
  const name = relationshipsOf(part);
  if (relationships.length === 0) parts.delete(name);
  else putPackageTree(parts, name, { name: 'Relationships', attributes: {}, children: relationships });
}
