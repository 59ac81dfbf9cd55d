import type { StoryBlock, StoryTable } from '../edited/word-story.ts';
import { wordsOfBlocks } from '../edited/word-story.ts';
import { childNamed, elementsIn, isElement, valueOf, withChildren } from '../house/xml/xml-element.ts';
import type { XmlElement, XmlNode } from '../house/xml/xml-element.ts';
import { commonPlaces } from '../text/common-places.ts';
import { deletedParagraph, insertedParagraph, paragraphChanges, storyText } from './paragraph-changes.ts';
import type { ParagraphContext } from './paragraph-changes.ts';
import { squeezed } from './paragraph-text.ts';

/** Of what old paragraphs and tables are made again. */
export interface ChangeContext extends ParagraphContext {
  /** Ids of the styles that the file has. */
  readonly styles: ReadonlySet<string>;
}

/**
 * The body or a cell with what was changed since the old text: who accepts all changes reads the new text, who rejects them
 * the old one. Contents, headers and page numbers follow the text and are not tracked; notes are followed by the context.
 */
export function trackChanges(
  container: XmlElement,
  old: readonly StoryBlock[],
  context: ChangeContext,
): XmlElement {
  const blocks = elementsIn(container).filter(isBlock);
  const [first] = blocks;
  const at = first === undefined ? 0 : container.children.indexOf(first);
  const head = container.children.slice(0, at);
  const tail = container.children.slice(at).filter((child) => isElement(child) && !isBlock(child));
  const before = old.filter((block) => !isContents(block) && wordsOfBlocks([block]).trim() !== '');
  return withChildren(container, [...head, ...changedBlocks(blocks, before, context), ...tail]);
}

function isBlock({ name }: XmlElement): boolean {
  return name === 'w:p' || name === 'w:tbl';
}

function isContents(block: StoryBlock): boolean {
  return block.kind === 'paragraph' && /^TOC\d?$/u.test(block.style);
}

/** New paragraphs without words, and the contents, stay as they are. */
function isTracked(block: XmlElement): boolean {
  const style = valueOf(childNamed(childNamed(block, 'w:pPr'), 'w:pStyle'));
  return wordsIn(block).trim() !== '' && !/^TOC\d$/u.test(style);
}

function wordsIn(element: XmlElement): string {
  if (element.name === 'w:r') return storyText(element);
  return elementsIn(element).map(wordsIn).join('');
}

function changedBlocks(
  blocks: readonly XmlElement[],
  old: readonly StoryBlock[],
  context: ChangeContext,
): readonly XmlNode[] {
  const tracked = new Set(blocks.filter(isTracked));
  const partners = partnersOf([...tracked], old);
  const changed: XmlElement[] = [];
  let next = 0;
  const deleteUpTo = (place: number): void => {
    for (const block of old.slice(next, place)) changed.push(...deletedBlock(block, context));
    next = Math.max(next, place);
  };
  for (const block of blocks) {
    const partner = partners.get(block);
    if (partner !== undefined) deleteUpTo(partner);
    const was = partner === undefined ? undefined : old[partner];
    if (partner !== undefined) next = partner + 1;
    changed.push(tracked.has(block) ? changedBlock(block, was, context) : block);
  }
  deleteUpTo(old.length);
  return withEndsInOrder(changed);
}

/** A cell and a note end with a paragraph; a deleted table gets one after it. */
function withEndsInOrder(blocks: readonly XmlElement[]): readonly XmlElement[] {
  return blocks.flatMap((block, at) => {
    const joins = block.name === 'w:tbl' && (blocks[at + 1]?.name ?? 'w:tbl') === 'w:tbl';
    return joins ? [block, { name: 'w:p', attributes: {}, children: [] }] : [block];
  });
}

/** As which old block each new one is known again: those that say the same, and between them, in order, those alike. */
function partnersOf(
  blocks: readonly XmlElement[],
  old: readonly StoryBlock[],
): ReadonlyMap<XmlElement, number> {
  const partners = new Map<XmlElement, number>();
  const same = commonPlaces(
    old.map((block) => `${block.kind} ${squeezed(wordsOfBlocks([block]))}`),
    blocks.map((block) => `${kindOf(block)} ${squeezed(wordsIn(block))}`),
  );
  let [was, now] = [0, 0];
  for (const place of [...same, { before: old.length, after: blocks.length }]) {
    pairAlike(blocks.slice(now, place.after), old, [was, place.before], partners);
    const block = blocks[place.after];
    if (block !== undefined) partners.set(block, place.before);
    [was, now] = [place.before + 1, place.after + 1];
  }
  return partners;
}

function kindOf({ name }: XmlElement): StoryBlock['kind'] {
  return name === 'w:tbl' ? 'table' : 'paragraph';
}

/** Old blocks that are looked at for one that is like a new one. */
const reach = 40;

function pairAlike(
  blocks: readonly XmlElement[],
  old: readonly StoryBlock[],
  [from, to]: readonly [number, number],
  partners: Map<XmlElement, number>,
): void {
  let next = from;
  for (const block of blocks) {
    const words = wordSet(wordsIn(block));
    const most = Math.min(to, next + reach);
    for (let at = next; at < most; at += 1) {
      const was = old[at];
      if (was?.kind !== kindOf(block) || likeness(words, wordSet(wordsOfBlocks([was]))) < leastLikeness)
        continue;
      partners.set(block, at);
      next = at + 1;
      break;
    }
  }
}

const leastLikeness = 0.4;

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / Math.max(1, one.size + other.size);
}

function changedBlock(block: XmlElement, was: StoryBlock | undefined, context: ChangeContext): XmlElement {
  if (block.name === 'w:tbl')
    return was?.kind === 'table' ? changedTable(block, was, context) : insertedTable(block, context);
  return was?.kind === 'paragraph'
    ? paragraphChanges(block, was, context)
    : insertedParagraph(block, context);
}

function deletedBlock(block: StoryBlock, context: ChangeContext): readonly XmlElement[] {
  if (block.kind === 'paragraph') return [deletedParagraph(block, context.styles, context)];
  const count = Math.max(1, ...block.rows.map((row) => row.length));
  const grid = Array.from({ length: count }, () => ({ name: 'w:gridCol', attributes: {}, children: [] }));
  const properties = { name: 'w:tblPr', attributes: {}, children: [] };
  const rows = block.rows.filter((row) => row.length > 0).map((row) => deletedRow(row, context));
  const table = [properties, { name: 'w:tblGrid', attributes: {}, children: grid }, ...rows];
  return [{ name: 'w:tbl', attributes: {}, children: table }];
}

function deletedRow(cells: readonly (readonly StoryBlock[])[], context: ChangeContext): XmlElement {
  const written = cells.map((cell): XmlElement => {
    const blocks = cell.flatMap((block) => deletedBlock(block, context));
    const needsEnd = blocks.at(-1)?.name !== 'w:p';
    const end = needsEnd ? [{ name: 'w:p', attributes: {}, children: [] }] : [];
    return { name: 'w:tc', attributes: {}, children: [...blocks, ...end] };
  });
  return context.marks.row({ name: 'w:tr', attributes: {}, children: written }, 'w:del');
}

function insertedTable(table: XmlElement, context: ChangeContext): XmlElement {
  return withChildren(
    table,
    table.children.map((child) =>
      isElement(child) && child.name === 'w:tr' ? insertedRow(child, context) : child,
    ),
  );
}

function insertedRow(row: XmlElement, context: ChangeContext): XmlElement {
  const cells = row.children.map((child) =>
    isElement(child) && child.name === 'w:tc' ? trackChanges(child, [], context) : child,
  );
  return context.marks.row(withChildren(row, cells), 'w:ins');
}

/** Rows of as many cells are compared cell by cell. */
function changedTable(table: XmlElement, was: StoryTable, context: ChangeContext): XmlElement {
  const rows = elementsIn(table, 'w:tr');
  const head = table.children.filter((child) => isElement(child) && child.name !== 'w:tr');
  const partners = rowPartners(rows, was);
  const changed: XmlElement[] = [];
  let next = 0;
  for (const row of rows) {
    const partner = partners.get(row);
    if (partner !== undefined) {
      for (const gone of was.rows.slice(next, partner)) changed.push(deletedRow(gone, context));
      next = partner + 1;
    }
    const old = partner === undefined ? undefined : was.rows[partner];
    changed.push(old === undefined ? insertedRow(row, context) : changedRow(row, old, context));
  }
  for (const gone of was.rows.slice(next)) changed.push(deletedRow(gone, context));
  return withChildren(table, [...head, ...changed]);
}

function rowPartners(
  rows: readonly XmlElement[],
  { rows: old }: StoryTable,
): ReadonlyMap<XmlElement, number> {
  const asBlocks = old.map((cells): StoryBlock => ({ kind: 'table', rows: [cells] }));
  const fitting = rows.filter((row) => elementsIn(row, 'w:tc').length > 0);
  const partners = new Map<XmlElement, number>();
  const same = commonPlaces(
    asBlocks.map((row) => squeezed(wordsOfBlocks([row]))),
    fitting.map((row) => squeezed(wordsIn(row))),
  );
  let [was, now] = [0, 0];
  for (const place of [...same, { before: old.length, after: fitting.length }]) {
    let next = was;
    for (const row of fitting.slice(now, place.after)) {
      const cells = elementsIn(row, 'w:tc').length;
      const words = wordSet(wordsIn(row));
      for (let at = next; at < Math.min(place.before, next + reach); at += 1) {
        const block = asBlocks[at];
        if (block === undefined || old[at]?.length !== cells) continue;
        if (likeness(words, wordSet(wordsOfBlocks([block]))) < leastLikeness) continue;
        partners.set(row, at);
        next = at + 1;
        break;
      }
    }
    const row = fitting[place.after];
    if (row !== undefined && old[place.before]?.length === elementsIn(row, 'w:tc').length)
      partners.set(row, place.before);
    [was, now] = [place.before + 1, place.after + 1];
  }
  return partners;
}

function changedRow(
  row: XmlElement,
  old: readonly (readonly StoryBlock[])[],
  context: ChangeContext,
): XmlElement {
  let at = 0;
  const cells = row.children.map((child) =>
    isElement(child) && child.name === 'w:tc' ? trackChanges(child, old[at++] ?? [], context) : child,
  );
  return withChildren(row, cells);
}
