import type { Stretch } from '../../style/sentences.ts';

/** A word of a text, with what stands between it and the word before. */
export interface Word extends Stretch {
  readonly text: string;
  /** In small letters, without the marks of Arabic vowels and lengthening. */
  readonly folded: string;
  /** Every kind of space, hyphen and apostrophe is one of its kind; empty before the first word. */
  readonly gap: string;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const plainAscii = /^[\u0020-\u007e]*$/;

/** The words of a text; hyphens and apostrophes part words. */
export function wordsOf(text: string): readonly Word[] {
  let after = 0;
  return [...text.matchAll(word)].map(({ 0: found, index }): Word => {
    const gap = after === 0 && index === 0 ? '' : evenGap(text.slice(after, index));
    after = index + found.length;
    return { from: index, to: after, text: found, folded: foldedWord(found), gap };
  });
}

/** A word as names are compared by. */
export function foldedWord(text: string): string {
  const lower = text.toLowerCase();
  if (plainAscii.test(lower)) return lower;
  return lower.normalize('NFKC').replaceAll(/\u0640|\p{Mn}/gu, '');
}

function evenGap(gap: string): string {
  return gap
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[‐‑–-]/gu, '-')
    .replaceAll(/[’‘ʼʿʾ`´]/gu, "'");
}
