import type { Stretch } from '../../style/sentences.ts';

/** A number written in English words: `two hundred and twenty-five`. */
export interface NumberInWords extends Stretch {
  readonly value: number;
}

const small: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
);
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const names = [...Object.keys(small), ...Object.keys(tens), 'hundred', ...Object.keys(scales)].join('|');
const run = new RegExp(String.raw`\b(?:${names})\b(?:(?:[-\s]|\sand\s)(?:${names})\b)*`, 'giu');

/** The numbers of a text that are written in English words. */
export function numbersInWords(text: string): readonly NumberInWords[] {
  return [...text.matchAll(run)].flatMap(({ 0: words, index }) => {
    const value = valueOf(words.toLowerCase().split(/[\s-]+/u));
    return value === undefined ? [] : [{ from: index, to: index + words.length, value }];
  });
}

/** Undefined for what is no number, such as `two three`. */
function valueOf(words: readonly string[]): number | undefined {
  let total = 0;
  let part = 0;
  let step = Infinity;
  for (const word of words) {
    if (word === 'and') continue;
    const scale = scales[word];
    if (scale !== undefined) {
      total += Math.max(part, 1) * scale;
      part = 0;
      step = Infinity;
    } else if (word === 'hundred') {
      part = Math.max(part, 1) * 100;
      step = 100;
    } else {
      const value = small[word] ?? tens[word] ?? 0;
      if (value >= step) return undefined;
      part += value;
      step = tens[word] === undefined ? 1 : 10;
    }
  }
  return total + part;
}
