import {
  childNamed,
  elementsIn,
  everyElement,
  isElement,
  rewriteXml,
  valueOf,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../../../briefing/house/xml/xml-element.ts';

/** Stands on a section of ours until it is known in which section of the house it lies. */
const own = 'own';

/** A section of ours with nothing but which way its page is turned. */
export function markedSection(element: XmlElement): XmlElement {
  if (element.name !== 'w:sectPr') return element;
  const turned = valueOf(childNamed(element, 'w:pgSz'), 'w:orient') === 'landscape';
  return { name: 'w:sectPr', attributes: { [own]: turned ? 'landscape' : 'portrait' }, children: [] };
}

/**
 * Gives our sections, which wide tables on turned pages begin and end, the page of the house in whose section they lie. Only
 * the first of them has its first page.
 */
export function placeSections(text: XmlElement): XmlElement {
  const sections = [...everyElement(text)].filter(({ name }) => name === 'w:sectPr');
  const placed = new Map<XmlElement, XmlElement>();
  let waiting: XmlElement[] = [];
  for (const section of sections) {
    if (section.attributes[own] !== undefined) waiting.push(section);
    else {
      for (const [at, each] of waiting.entries())
        placed.set(each, sectionLike(section, each.attributes[own] === 'landscape', at === 0));
      if (waiting.length > 0) placed.set(section, sectionLike(section, false, false));
      waiting = [];
    }
  }
  const [whole] = rewriteXml(text, (element): readonly XmlNode[] =>
    element.name === 'w:tc' ? withoutSections(element) : [placed.get(element) ?? element],
  );
  return isElement(whole) ? whole : text;
}

/** A cell lies on one page, whichever way a table in it would have it. */
function withoutSections(cell: XmlElement): readonly XmlNode[] {
  return rewriteXml(cell, (element): readonly XmlNode[] => (element.name === 'w:sectPr' ? [] : [element]));
}

function sectionLike(house: XmlElement, turned: boolean, first: boolean): XmlElement {
  const children = elementsIn(house).filter(({ name }) => first || name !== 'w:titlePg');
  return withChildren(
    house,
    children.map((child) => (turned && child.name === 'w:pgSz' ? turnedPage(child) : child)),
  );
}

function turnedPage(size: XmlElement): XmlElement {
  const { attributes } = size;
  const [width, height] = [valueOf(size, 'w:w'), valueOf(size, 'w:h')];
  const isTurned = Number(width) > Number(height);
  if (isTurned) return size;
  return { ...size, attributes: { ...attributes, 'w:w': height, 'w:h': width, 'w:orient': 'landscape' } };
}
