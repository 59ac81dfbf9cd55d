import { childNamed, elementsIn, everyElement, isElement, withChildren } from '../house/xml/xml-element.ts';
import type { XmlElement, XmlNode } from '../house/xml/xml-element.ts';
import { writeNode } from '../house/xml/write-xml.ts';

/** What goes with the comments and the changes in a part. */
const gone: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
]);
/** What only says that a part of the text came later. */
const opened: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);

/** What was moved is one change, although it stands in two places. */
const tracked: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveTo']);

/** How many changes a part tracks. */
export function changesIn(root: XmlElement): number {
  let count = 0;
  for (const { name } of everyElement(root)) if (tracked.has(name)) count += 1;
  return count;
}

/**
 * A part of a Word file without its comments and with its changes accepted, runs that look alike joined: what a file that was
 * given comments and tracked changes has in common with the file that it was made from.
 */
export function withoutReview(root: XmlElement): XmlElement {
  const [plain] = plainNodes(root);
  return isElement(plain) ? plain : root;
}

/** The outermost first: what is deleted as a whole is told by marks that stand in it. */
function plainNodes(node: XmlNode): readonly XmlNode[] {
  if (!isElement(node)) return [node];
  if (gone.has(node.name) || isDeleted(node) || isGoneNote(node)) return [];
  const children = node.children.flatMap(plainNodes);
  if (opened.has(node.name)) return children;
  const joined = withChildren(node, joinedRuns(children));
  return isEmpty(joined) ? [] : [joined];
}

/** A row, or a paragraph with all that is in it, that is marked as deleted. */
function isDeleted(element: XmlElement): boolean {
  if (element.name === 'w:tr') return childNamed(childNamed(element, 'w:trPr'), 'w:del') !== undefined;
  if (element.name !== 'w:p') return false;
  return childNamed(childNamed(childNamed(element, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined;
}

/** A note whose mark was deleted stays in the file with all of its words deleted. */
function isGoneNote(element: XmlElement): boolean {
  if (element.name !== 'w:footnote') return false;
  const all = new Set(Array.from(everyElement(element), ({ name }) => name));
  return all.has('w:delText') && !all.has('w:t');
}

const holders = /^w:(?:rPr|pPr|trPr|r|p|tbl)$/u;

/** What is left where all was taken out. */
function isEmpty({ name, children }: XmlElement): boolean {
  if (!holders.test(name)) return false;
  if (name === 'w:tbl') return !children.some((child) => isElement(child) && child.name === 'w:tr');
  if (name === 'w:r') return !children.some((child) => isElement(child) && child.name !== 'w:rPr');
  return children.length === 0;
}

function joinedRuns(children: readonly XmlNode[]): readonly XmlNode[] {
  const joined: XmlNode[] = [];
  for (const child of children) {
    const before = joined.at(-1);
    if (isRun(child) && isRun(before) && looksOf(child) === looksOf(before))
      joined[joined.length - 1] = withChildren(before, joinedWords([...before.children, ...wordsIn(child)]));
    else joined.push(isRun(child) ? withChildren(child, joinedWords(child.children)) : child);
  }
  return joined;
}

function isRun(node: XmlNode | undefined): node is XmlElement {
  return isElement(node) && node.name === 'w:r';
}

function looksOf(run: XmlElement): string {
  const looks = childNamed(run, 'w:rPr');
  return looks === undefined ? '' : writeNode(looks);
}

function wordsIn(run: XmlElement): readonly XmlNode[] {
  return elementsIn(run).filter(({ name }) => name !== 'w:rPr');
}

function joinedWords(children: readonly XmlNode[]): readonly XmlNode[] {
  const joined: XmlNode[] = [];
  for (const child of children) {
    const before = joined.at(-1);
    if (isElement(child) && child.name === 'w:t')
      if (isElement(before) && before.name === 'w:t')
        joined[joined.length - 1] = withChildren(before, [textIn(before) + textIn(child)]);
      else joined.push({ ...child, attributes: {} });
    else joined.push(child);
  }
  return joined;
}

function textIn({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}
