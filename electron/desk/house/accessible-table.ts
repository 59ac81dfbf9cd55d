import { ownWords } from '../../../briefing/house/plan/own-texts.ts';
import {
  childNamed,
  elementsIn,
  everyElement,
  isElement,
  valueOf,
  withChildren,
  type XmlElement,
} from '../../../briefing/house/xml/xml-element.ts';
import { beginningOf } from '../../../briefing/text/beginning-of.ts';

const longestCaption = 120;

/**
 * A table of the house for those who do not see it: it is named by the words of its first row where it has no name, the row
 * that its style sets apart is a head that is repeated, and rows do not split.
 */
export function accessibleTable(table: XmlElement): XmlElement {
  const rows = elementsIn(table, 'w:tr');
  const properties = childNamed(table, 'w:tblPr');
  const [first] = rows;
  if (properties === undefined || first === undefined) return table;
  const look = childNamed(properties, 'w:tblLook');
  const isHeaded =
    hasHead(first) || (rows.length > 1 && /^(?:1|true|on)$/u.test(valueOf(look, 'w:firstRow')));
  const named = withCaption(withLook(properties, isHeaded), wordsIn(first));
  return withChildren(
    table,
    table.children.map((child) => {
      if (child === properties) return named;
      return isElement(child) && child.name === 'w:tr' ? wholeRow(child, isHeaded && child === first) : child;
    }),
  );
}

function hasHead(row: XmlElement): boolean {
  return childNamed(childNamed(row, 'w:trPr'), 'w:tblHeader') !== undefined;
}

function wordsIn(row: XmlElement): string {
  const paragraphs = [...everyElement(row)].filter(({ name }) => name === 'w:p');
  const words = beginningOf(paragraphs.map(ownWords).join(', '), longestCaption).trim();
  return words === '' ? '–' : words;
}

function withLook(properties: XmlElement, isHeaded: boolean): XmlElement {
  const look = childNamed(properties, 'w:tblLook');
  if (!isHeaded || /^(?:1|true|on)$/u.test(valueOf(look, 'w:firstRow'))) return properties;
  const attributes = { 'w:firstRow': '1', 'w:noHBand': '1', 'w:noVBand': '1', ...look?.attributes };
  const headed: XmlElement = {
    name: 'w:tblLook',
    attributes: { ...attributes, 'w:firstRow': '1' },
    children: [],
  };
  return look === undefined
    ? put(properties, headed)
    : withChildren(
        properties,
        properties.children.map((child) => (child === look ? headed : child)),
      );
}

function withCaption(properties: XmlElement, words: string): XmlElement {
  if (valueOf(childNamed(properties, 'w:tblCaption')) !== '') return properties;
  const rest = properties.children.filter((child) => !isElement(child) || child.name !== 'w:tblCaption');
  return put(withChildren(properties, rest), {
    name: 'w:tblCaption',
    attributes: { 'w:val': words },
    children: [],
  });
}

/** What comes last in the properties, but for a description (ECMA-376 part 1, 17.4.59). */
function put(properties: XmlElement, element: XmlElement): XmlElement {
  const isLate = ({ name }: XmlElement): boolean =>
    name === 'w:tblDescription' || (element.name === 'w:tblLook' && name === 'w:tblCaption');
  const all = elementsIn(properties);
  return withChildren(properties, [...all.filter((each) => !isLate(each)), element, ...all.filter(isLate)]);
}

function wholeRow(row: XmlElement, isHead: boolean): XmlElement {
  const properties = childNamed(row, 'w:trPr') ?? { name: 'w:trPr', attributes: {}, children: [] };
  const wanted = isHead ? ['w:cantSplit', 'w:tblHeader'] : ['w:cantSplit'];
  const added = wanted
    .filter((name) => childNamed(properties, name) === undefined)
    .map((name): XmlElement => ({ name, attributes: {}, children: [] }));
  if (added.length === 0) return row;
  const whole = withChildren(properties, [...properties.children, ...added]);
  const isOwn = (child: XmlElement['children'][number]): boolean =>
    isElement(child) && (child.name === 'w:tblPrEx' || child === properties);
  const exceptions = row.children.filter((child) => isOwn(child) && child !== properties);
  return withChildren(row, [...exceptions, whole, ...row.children.filter((child) => !isOwn(child))]);
}
