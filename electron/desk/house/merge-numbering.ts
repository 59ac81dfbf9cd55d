import {
  elementsIn,
  isElement,
  valueOf,
  withChildren,
  type XmlElement,
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

/** An element with our list called by the number it has there. */
export function withListNumber(element: XmlElement, numberOf: MergedNumbering['numberOf']): XmlElement {
  if (element.name !== 'w:numId') return element;
  return { ...element, attributes: { ...element.attributes, 'w:val': numberOf(valueOf(element)) } };
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
