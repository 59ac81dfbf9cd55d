import type { PdfInline } from 'pdfmake/js/TextInlines.js';
import { isFromRight } from './split-by-script.ts';

/** Joins a letter to one that is not there: shapes it as inside a word. */
const joiner = '\u200d';
const arabicEnd = /[\u0620-\u065f\u066e-\u06d3\u06d5-\u06ff\u0750-\u077f]$/u;
const arabicStart = /^[\u0620-\u065f\u066e-\u06d3\u06d5-\u06ff\u0750-\u077f]/u;

/**
 * Where a word of Arabic goes on in another run, as after a merged value, both halves are shaped as parts of one word:
 * the joiner at the seam is not printed.
 */
export function joinLetters(inlines: readonly PdfInline[], measure: (inline: PdfInline) => void): void {
  for (const [at, inline] of inlines.entries()) {
    const next = inlines[at + 1];
    if (next === undefined || !joins(inline, next)) continue;
    inline.text += joiner;
    next.text = joiner + next.text;
    measure(inline);
    measure(next);
  }
}

function joins(inline: PdfInline, next: PdfInline): boolean {
  return (
    inline.noNewLine === true &&
    inline.level === next.level &&
    isFromRight(inline.level) &&
    arabicEnd.test(inline.text) &&
    arabicStart.test(next.text)
  );
}
