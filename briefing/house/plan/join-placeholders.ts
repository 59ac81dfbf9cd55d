import { rewriteXml, isElement, type XmlElement } from '../xml/xml-element.ts';
import { hasLiquid, liquidParts } from './liquid-parts.ts';
import { ownTexts, wordsOf } from './own-texts.ts';

/**
 * The tree with every placeholder whole in the run in which it begins: Word parts them wherever it checked the spelling or
 * somebody typed twice.
 */
export function joinPlaceholders(root: XmlElement): XmlElement {
  const said = new Map<XmlElement, string>();
  gatherJoined(root, said);
  if (said.size === 0) return root;
  const [joined] = rewriteXml(root, (element) => {
    const words = said.get(element);
    if (words === undefined) return [element];
    const attributes = { ...element.attributes, 'xml:space': 'preserve' };
    return [{ ...element, attributes, children: words === '' ? [] : [words] }];
  });
  return isElement(joined) ? joined : root;
}

function gatherJoined(element: XmlElement, said: Map<XmlElement, string>): void {
  if (element.name === 'w:p') joinIn(element, said);
  for (const child of element.children) if (isElement(child)) gatherJoined(child, said);
}

function joinIn(paragraph: XmlElement, said: Map<XmlElement, string>): void {
  const texts = ownTexts(paragraph);
  const words = texts.map(wordsOf).join('');
  if (!hasLiquid(words)) return;
  const liquid = liquidParts(words).filter(({ kind }) => kind !== 'words');
  let start = 0;
  let end = 0;
  let at = 0;
  for (const text of texts) {
    const from = Math.max(start, end);
    start += wordsOf(text).length;
    end = Math.max(from, start);
    while ((liquid[at]?.to ?? Infinity) <= end) at += 1;
    const across = liquid[at];
    if (across !== undefined && across.from < end) end = across.to;
    said.set(text, words.slice(from, end));
  }
}
