import {
  elementsIn,
  isElement,
  rewriteXml,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../../../briefing/house/xml/xml-element.ts';
import { ownTexts, wordsOf } from '../../../briefing/house/plan/own-texts.ts';
import { readMarker } from './house-filling.ts';

/** What was packed, taken apart at its markers. */
export interface PackedContents {
  /** What stands before the first marker: the title block. */
  readonly front: readonly XmlElement[];
  /** The paragraph of each marker, without it. */
  readonly paragraphs: ReadonlyMap<number, XmlElement>;
  /** What stands between a marker and the next. */
  readonly blocks: ReadonlyMap<number, readonly XmlElement[]>;
  /** What stands after the last marker: the list of sources. */
  readonly end: readonly XmlElement[];
}

/** Takes the body of a packed document apart. */
export function packedContents(body: XmlElement, sign: string): PackedContents {
  const front: XmlElement[] = [];
  const paragraphs = new Map<number, XmlElement>();
  const blocks = new Map<number, XmlElement[]>();
  let group = front;
  for (const child of elementsIn(body)) {
    if (child.name === 'w:sectPr') continue;
    const marked = withoutMarker(child, sign);
    if (marked === undefined) {
      group.push(child);
      continue;
    }
    group = [];
    blocks.set(marked.marker, group);
    paragraphs.set(marked.marker, marked.paragraph);
  }
  return { front, paragraphs, blocks, end: group };
}

function withoutMarker(
  child: XmlElement,
  sign: string,
): { readonly marker: number; readonly paragraph: XmlElement } | undefined {
  const [text] = child.name === 'w:p' ? ownTexts(child) : [];
  const found = text === undefined ? undefined : readMarker(sign, wordsOf(text));
  if (text === undefined || found === undefined) return undefined;
  const [paragraph] = rewriteXml(child, (element): readonly XmlNode[] => {
    if (element === text) return found.rest === '' ? [] : [withChildren(text, [found.rest])];
    return element.name === 'w:r' && isEmptyRun(element) ? [] : [element];
  });
  return { marker: found.marker, paragraph: isElement(paragraph) ? paragraph : child };
}

function isEmptyRun(run: XmlElement): boolean {
  return elementsIn(run).every(({ name }) => name === 'w:rPr');
}
