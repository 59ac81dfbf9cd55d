import type { HousePage } from '../house-file.ts';
import { isBody, liquidParts } from '../plan/liquid-parts.ts';
import { ownWords } from '../plan/own-texts.ts';
import { childNamed, elementsIn, everyElement, valueOf, type XmlElement } from '../xml/xml-element.ts';

/** The page of the section in which `{{ body }}` stands, or of the last one; what is not said is as in Word: A4, an inch around. */
export function pageOfBody(text: XmlElement): HousePage {
  const body = childNamed(text, 'w:body') ?? text;
  const blocks = elementsIn(body);
  const from = Math.max(0, blocks.findIndex(holdsBody));
  const section = blocks.slice(from).flatMap(sectionsIn)[0];
  const size = childNamed(section, 'w:pgSz');
  const margins = childNamed(section, 'w:pgMar');
  return {
    width: points(size, 'w:w', 595.3),
    height: points(size, 'w:h', 841.9),
    left: points(margins, 'w:left', 72),
    right: points(margins, 'w:right', 72),
    top: points(margins, 'w:top', 72),
    bottom: points(margins, 'w:bottom', 72),
  };
}

/** Word's own units are twentieths of a point; it knows no paper beyond 22 inches. */
function points(element: XmlElement | undefined, name: string, otherwise: number): number {
  const twips = Number(valueOf(element, name) || 'NaN');
  return Number.isFinite(twips) && twips >= 0 && twips <= 31_680 ? twips / 20 : otherwise;
}

function holdsBody(block: XmlElement): boolean {
  for (const element of everyElement(block))
    if (element.name === 'w:p' && liquidParts(ownWords(element)).some(isBody)) return true;
  return false;
}

function sectionsIn(block: XmlElement): readonly XmlElement[] {
  return [...everyElement(block)].filter(({ name }) => name === 'w:sectPr');
}
