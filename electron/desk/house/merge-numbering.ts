import {
  elementsIn,
  isElement,
  rewriteXml,
  valueOf,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../../../briefing/house/xml/xml-element.ts';

/** The numbering of a house file with ours behind it, and the number there of a list of ours. */
export interface MergedNumbering {
  readonly root: XmlElement;
  readonly numberOf: (list: string) => string;
}

/** Merges definitions of lists: theirs keep their numbers, ours come after them. */
export function mergeNumbering(theirs: XmlElement | undefined, ours: XmlElement): MergedNumbering {
  if (theirs === undefined) return { root: ours, numberOf: (list) => list };
  const shiftAbstract = highest(theirs, 'w:abstractNum', 'w:abstractNumId') + 1;
  const shift = highest(theirs, 'w:num', 'w:numId') + 1;
  const abstracts = elementsIn(ours, 'w:abstractNum').map((each) =>
    moved(each, 'w:abstractNumId', shiftAbstract),
  );
  const numbers = elementsIn(ours, 'w:num').map((each) =>
    withAbstract(moved(each, 'w:numId', shift), shiftAbstract),
  );
  const root = withChildren(theirs, [
    ...elementsIn(theirs, 'w:abstractNum'),
    ...abstracts,
    ...elementsIn(theirs, 'w:num'),
    ...numbers,
  ]);
  return { root, numberOf: (list) => (list === '0' ? list : String(Number(list) + shift)) };
}

/** The same XML with our lists called by the numbers they have there. */
export function withListNumbers(element: XmlElement, numberOf: MergedNumbering['numberOf']): XmlElement {
  const [renamed] = rewriteXml(element, (each): readonly XmlNode[] =>
    each.name === 'w:numId'
      ? [{ ...each, attributes: { ...each.attributes, 'w:val': numberOf(valueOf(each)) } }]
      : [each],
  );
  return isElement(renamed) ? renamed : element;
}

function highest(root: XmlElement, name: string, attribute: string): number {
  return Math.max(0, ...elementsIn(root, name).map((each) => Number(valueOf(each, attribute)) || 0));
}

function moved(element: XmlElement, attribute: string, by: number): XmlElement {
  const number = String(Number(valueOf(element, attribute)) + by);
  return { ...element, attributes: { ...element.attributes, [attribute]: number } };
}

function withAbstract(number: XmlElement, by: number): XmlElement {
  return withChildren(
    number,
    number.children.map((child) =>
      isElement(child) && child.name === 'w:abstractNumId' ? moved(child, 'w:val', by) : child,
    ),
  );
}
