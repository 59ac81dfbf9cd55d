import { isElement, type XmlElement } from '../xml/xml-element.ts';

/** The elements `w:t` of a paragraph in their order; those of paragraphs inside it, in text boxes, are not its own. */
export function ownTexts(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  gather(element, found);
  return found;
}

/** The words of a paragraph. */
export function ownWords(paragraph: XmlElement): string {
  return ownTexts(paragraph).map(wordsOf).join('');
}

/** What an element says itself. */
export function wordsOf({ children }: XmlElement): string {
  return children.map((node) => (isElement(node) ? '' : node)).join('');
}

function gather(element: XmlElement, found: XmlElement[]): void {
  for (const child of element.children) {
    if (!isElement(child) || child.name === 'w:p') continue;
    if (child.name === 'w:t') found.push(child);
    else gather(child, found);
  }
}
