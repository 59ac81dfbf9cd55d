import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import { linkTarget } from './link-target.ts';

/**
 * The pieces of a line by stretches that are marked at once. Pieces from the right, and the figures and names among them,
 * are one stretch as far as they share a link and a language; each other piece is a stretch of its own.
 */
export function stretches(inlines: readonly PdfInline[]): readonly (readonly PdfInline[])[] {
  const found: PdfInline[][] = [];
  for (const inline of inlines) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && goOn(before, inline)) last.push(inline);
    else found.push([inline]);
  }
  return found;
}

/**
 * The words of a stretch in the order in which they are read, where its glyphs stand in another one; undefined where it
 * runs from the left.
 */
export function writtenText(stretch: readonly PdfInline[]): string | undefined {
  return stretch.every(isAmongLettersFromRight) ? stretch.map(written).join('') : undefined;
}

function goOn(before: PdfInline, inline: PdfInline): boolean {
  return (
    isAmongLettersFromRight(before) &&
    isAmongLettersFromRight(inline) &&
    before.language === inline.language &&
    linkTarget(before) === linkTarget(inline)
  );
}

function isAmongLettersFromRight({ level = 0 }: PdfInline): boolean {
  return level > 0;
}

/** Without what only readers of glyphs need: the marks and spaces of `order-line.ts`, the joiners of `join-letters.ts`. */
function written({ text, standsFor, isSoftHyphen }: PdfInline): string {
  if (isSoftHyphen === true) return '\u00ad';
  return standsFor ?? text.replaceAll('\u00a0', ' ').replace(/^[\u200d\u200f]|\u200d$/gu, '');
}
