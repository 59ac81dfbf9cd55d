import { isElement, rewriteXml, withChildren, type XmlElement } from '../xml/xml-element.ts';
import { areControls, isControl, liquidParts, type LiquidPart } from './liquid-parts.ts';
import { ownTexts, ownWords, wordsOf } from './own-texts.ts';

/** A row with the tags that stand around it. */
export interface HoistedRow {
  readonly before: readonly LiquidPart[];
  /** Absent where the row holds nothing but tags. */
  readonly row?: XmlElement;
  readonly after: readonly LiquidPart[];
}

/**
 * The tags that mean a whole row: those of a row that holds nothing else; and one that begins the first cell while its end
 * closes the last, as in `{% for fact in facts %}{{ fact.id }} | {{ fact.statement }}{% endfor %}`.
 */
export function hoistRowTags(row: XmlElement): HoistedRow {
  const words = rowWords(row);
  const parts = liquidParts(words);
  if (areControls(parts) && !hasPicture(row)) return { before: parts.filter(isControl), after: [] };
  const texts = paragraphsIn(row).flatMap(ownTexts);
  const first = texts.find((text) => wordsOf(text).trim() !== '');
  const last = texts.findLast((text) => wordsOf(text).trim() !== '');
  if (first === undefined || last === undefined) return { before: [], row, after: [] };
  return aroundCells(row, first, last);
}

/** Pairs are taken from the outermost on, while both stand at the very ends and in different cells. */
function aroundCells(row: XmlElement, first: XmlElement, last: XmlElement): HoistedRow {
  const opening = leading(liquidParts(wordsOf(first)));
  const closing = leading(liquidParts(wordsOf(last)).toReversed());
  const before: LiquidPart[] = [];
  const after: LiquidPart[] = [];
  if (cellOf(row, first) === cellOf(row, last)) return { before, row, after };
  while (pairs(opening[before.length], closing[after.length])) {
    before.push(...opening.slice(before.length, before.length + 1));
    after.unshift(...closing.slice(after.length, after.length + 1));
  }
  if (before.length === 0) return { before, row, after };
  const [left] = rewriteXml(row, (element) => {
    if (element !== first && element !== last) return [element];
    const words = wordsOf(element);
    return [
      withChildren(element, [
        element === first ? words.slice(before.at(-1)?.to) : words.slice(0, after[0]?.from),
      ]),
    ];
  });
  return { before, row: isElement(left) ? left : row, after };
}

function pairs(opening: LiquidPart | undefined, closing: LiquidPart | undefined): boolean {
  return opening !== undefined && closing !== undefined && closing.name === `end${opening.name}`;
}

/** The tags before any words. */
function leading(parts: readonly LiquidPart[]): readonly LiquidPart[] {
  const written = parts.filter(({ kind, text }) => kind !== 'words' || text.trim() !== '');
  const end = written.findIndex((part) => !isControl(part));
  return end === -1 ? written : written.slice(0, end);
}

function rowWords(row: XmlElement): string {
  return paragraphsIn(row).map(ownWords).join(' ');
}

function paragraphsIn(element: XmlElement): readonly XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'w:p' ? [child] : paragraphsIn(child)));
}

function cellOf(row: XmlElement, text: XmlElement): XmlElement | undefined {
  return row.children
    .filter(isElement)
    .find((cell) => paragraphsIn(cell).some((paragraph) => ownTexts(paragraph).includes(text)));
}

function hasPicture(row: XmlElement): boolean {
  return row.children
    .filter(isElement)
    .some((child) => /^(?:w:drawing|w:pict)$/u.test(child.name) || hasPicture(child));
}
