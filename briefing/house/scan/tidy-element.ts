import { elementsIn, valueOf, withChildren, type XmlElement } from '../xml/xml-element.ts';

/** The parts of a level of a list in the order of the schema (ECMA-376 part 1, 17.9.6). */
const levelOrder =
  'w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:legacy w:lvlJc w:pPr w:rPr'.split(' ');

const sides: Readonly<Record<string, string>> = { start: 'left', end: 'right' };

/** What other programs than Word write otherwise than the schema of 2007 has it, as Word would. */
export function tidyElement(element: XmlElement): XmlElement {
  switch (element.name) {
    case 'w:jc':
    case 'w:lvlJc': {
      const side = sides[valueOf(element)];
      return side === undefined ? element : withAttributes(element, { 'w:val': side });
    }
    case 'w:charset': {
      const { 'w:characterSet': _name, ...attributes } = element.attributes;
      return { ...element, attributes };
    }
    case 'w:cantSplit':
    case 'w:tblHeader':
      return { ...element, attributes: {} };
    case 'w:lvl':
      return withChildren(
        element,
        elementsIn(element).toSorted(
          (one, other) => levelOrder.indexOf(one.name) - levelOrder.indexOf(other.name),
        ),
      );
    default:
      return element;
  }
}

/** Rows that are said not to split, or not to be heads, are left without a word about it. */
export function isDenied({ name, attributes }: XmlElement): boolean {
  return (
    (name === 'w:cantSplit' || name === 'w:tblHeader') && /^(?:0|false|off)$/u.test(attributes['w:val'] ?? '')
  );
}

function withAttributes(element: XmlElement, attributes: Readonly<Record<string, string>>): XmlElement {
  return { ...element, attributes: { ...element.attributes, ...attributes } };
}
