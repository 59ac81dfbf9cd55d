import {
  childNamed,
  elementsIn,
  isElement,
  rewriteXml,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../../../briefing/house/xml/xml-element.ts';

/** The properties of a run in the order of the schema (ECMA-376 part 1, 17.3.2.28). */
const order =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'
    .split(' ')
    .map((name) => `w:${name}`);

/** The runs of a paragraph, set as the placeholder was: what the words themselves say of their look stands above it. */
export function formattedRuns(paragraph: XmlElement, format: XmlElement | undefined): readonly XmlNode[] {
  return paragraph.children
    .filter((child) => !isElement(child) || child.name !== 'w:pPr')
    .flatMap((child) =>
      isElement(child) ? rewriteXml(child, (element) => settled(element, format)) : [child],
    );
}

/**
 * LibreOffice gives a content control a width of its own, which breaks a figure that just fits its cell; the bookmarks around
 * a fact's words stay.
 */
function settled(element: XmlElement, format: XmlElement | undefined): readonly XmlNode[] {
  if (element.name === 'w:sdtPr' || element.name === 'w:sdtEndPr') return [];
  if (element.name === 'w:sdt' || element.name === 'w:sdtContent') return element.children;
  return [formatted(element, format)];
}

function formatted(element: XmlElement, format: XmlElement | undefined): XmlElement {
  if (element.name !== 'w:r' || format === undefined) return element;
  const own = childNamed(element, 'w:rPr');
  // The mark of a note has its own look, whatever stands around it.
  if (own !== undefined && childNamed(own, 'w:rStyle') !== undefined) return element;
  const rest = element.children.filter((child) => child !== own);
  return withChildren(element, [own === undefined ? format : mergedProperties(format, own), ...rest]);
}

/** Properties of a run with others laid over them. */
export function mergedProperties(base: XmlElement, over: XmlElement): XmlElement {
  const names = new Set(elementsIn(over).map(({ name }) => name));
  const all = [...elementsIn(base).filter(({ name }) => !names.has(name)), ...elementsIn(over)];
  return withChildren(
    base,
    all.toSorted((one, other) => place(one) - place(other)),
  );
}

function place({ name }: XmlElement): number {
  const at = order.indexOf(name);
  return at === -1 ? order.length : at;
}
