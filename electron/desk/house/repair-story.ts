import { accessibleTable } from './accessible-table.ts';
import {
  elementsIn,
  isElement,
  rewriteXml,
  valueOf,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../../../briefing/house/xml/xml-element.ts';

/** What must end with a paragraph. */
const holders: ReadonlySet<string> = new Set([
  'w:tc',
  'w:hdr',
  'w:ftr',
  'w:txbxContent',
  'w:footnote',
  'w:endnote',
]);

const emptyParagraph: XmlElement = { name: 'w:p', attributes: {}, children: [] };

/** Numbers that must be unique in the whole file. */
export interface FileNumbers {
  drawing: number;
  bookmark: number;
  readonly bookmarks: Set<string>;
}

/**
 * Makes a filled part whole: cells without a paragraph get one, tables without rows go, tables have names and heads
 * and do not touch, and what loops repeated is numbered anew.
 */
export function repairStory(root: XmlElement, numbers: FileNumbers): XmlElement {
  const [whole] = rewriteXml(root, (element): readonly XmlNode[] => {
    if (element.name === 'w:tbl' && elementsIn(element, 'w:tr').length === 0) return [];
    if (element.name === 'w:tbl') return [accessibleTable(element)];
    if (element.name === 'w:body') return [withChildren(element, tablesApart(element.children))];
    if (!holders.has(element.name)) return [element];
    const children = tablesApart(element.children);
    const ends = elementsIn(element).at(-1)?.name === 'w:p';
    return [withChildren(element, ends ? children : [...children, emptyParagraph])];
  });
  return numbered(isElement(whole) ? whole : root, numbers);
}

/** Word joins tables that touch. */
function tablesApart(children: readonly XmlNode[]): readonly XmlNode[] {
  return children.flatMap((child, at) => {
    const next = children[at + 1];
    const touch = isTable(child) && isTable(next);
    return touch ? [child, emptyParagraph] : [child];
  });
}

function isTable(node: XmlNode | undefined): boolean {
  return isElement(node) && node.name === 'w:tbl';
}

/** A bookmark that a loop repeats is kept where it stands first. */
function numbered(root: XmlElement, numbers: FileNumbers): XmlElement {
  const open = new Map<string, string | undefined>();
  const visit = (element: XmlElement): XmlElement | undefined => {
    const id = valueOf(element, 'w:id');
    if (element.name === 'w:bookmarkStart') {
      const name = valueOf(element, 'w:name');
      if (numbers.bookmarks.has(name)) {
        open.set(id, undefined);
        return undefined;
      }
      numbers.bookmarks.add(name);
      numbers.bookmark += 1;
      open.set(id, String(numbers.bookmark));
      return withId(element, 'w:id', String(numbers.bookmark));
    }
    if (element.name === 'w:bookmarkEnd') {
      const number = open.get(id);
      open.delete(id);
      return number === undefined ? undefined : withId(element, 'w:id', number);
    }
    const children = element.children.flatMap((child): readonly XmlNode[] => {
      if (!isElement(child)) return [child];
      const kept = visit(child);
      return kept === undefined ? [] : [kept];
    });
    if (element.name !== 'wp:docPr') return { ...element, children };
    numbers.drawing += 1;
    return withId({ ...element, children }, 'id', String(numbers.drawing));
  };
  return visit(root) ?? root;
}

function withId(element: XmlElement, attribute: string, id: string): XmlElement {
  return { ...element, attributes: { ...element.attributes, [attribute]: id } };
}
