import type { WordsFound, WordsInPlace } from './capture-search.ts';
import type { SearchedCapture } from './look-up-quotation.ts';
import { wordsInPlace } from './look-up-quotation.ts';
import { findWords } from './search/find-words.ts';
import { numberForms } from './search/number-forms.ts';
import { isReadable, isSameScript } from './search/script-of.ts';

/** Small numbers stand in words, which are known in English alone. */
const mostInWords = 100;

/** Looks for a number in the captures of a source, in digits and in words; the newest capture that holds it. */
export function lookUpFigure(captures: readonly SearchedCapture[], value: number): WordsFound {
  for (const capture of captures) {
    const place = placeOf(capture, numberForms(value));
    if (place !== undefined) return place;
  }
  const readable = captures.filter(({ index }) => isReadable(index.capture));
  if (readable.length === 0) return { state: captures.length === 0 ? 'no-capture' : 'no-text' };
  if (value <= mostInWords && readable.some(({ index }) => !isSameScript('the', index.capture)))
    return { state: 'other-script' };
  return { state: 'absent', captures: readable.map(({ sha256 }) => sha256), known: 0 };
}

/** A figure that only stands where no reader sees it is not there. */
function placeOf(capture: SearchedCapture, forms: readonly string[]): WordsInPlace | undefined {
  const { index } = capture;
  for (const [at, form] of forms.entries()) {
    const range = findWords(index.seen, form);
    if (range !== undefined)
      return wordsInPlace(capture, index.placed(range), at === 0 ? 'exact' : 'spelling');
  }
  return undefined;
}
