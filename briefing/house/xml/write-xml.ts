import { escapeXml } from '../../text/escape-xml.ts';
import { ignorable, namespaces } from './namespaces.ts';
import { isElement, type XmlElement, type XmlNode } from './xml-element.ts';

/** A node as XML, without the declarations of its prefixes. */
export function writeNode(node: XmlNode): string {
  if (!isElement(node)) return escapeXml(node);
  if (node.children.length === 0) return `${startOf(node).slice(0, -1)}/>`;
  return `${startOf(node)}${node.children.map(writeNode).join('')}${endOf(node)}`;
}

/** A part of a package: its root declares all prefixes, so that whatever is put into it can be read. */
export function writePart(root: XmlElement): string {
  return `${openPart(root)}${root.children.map(writeNode).join('')}${endOf(root)}`;
}

/** The start of a part's root, with all declarations. */
export function openPart(root: XmlElement): string {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const start = startOf(root).slice(0, -1);
  return `${start}${declared.join('')} mc:Ignorable="${ignorable.join(' ')}">`;
}

/** The start of an element: `<w:p>`. */
export function startOf({ name, attributes }: XmlElement): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) start += ` ${key}="${escapeAttribute(value)}"`;
  return `${start}>`;
}

/** The end of an element: `</w:p>`. */
export function endOf({ name }: XmlElement): string {
  return `</${name}>`;
}

/** A value between quotation marks; white space but the blank would be read as one. */
function escapeAttribute(value: string): string {
  return escapeXml(value)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
