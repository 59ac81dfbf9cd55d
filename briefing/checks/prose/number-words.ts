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
const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const names = [...Object.keys(small), ...Object.keys(tens), 'hundred', ...Object.keys(scales)].join('|');
/** `1.5-million`, `2½ million`: the digits before it tell the number. */
const run = new RegExp(
  String.raw`(?<![\p{N}][\s\u00a0-]?)\b(?:${names})\b(?:(?:[-\s]|\sand\s)(?:${names})\b)*`,
  'giu',
);

const large = String.raw`(?<scale>dozen|hundred|${Object.keys(scales).join('|')})`;
/** What has parts, each with a name for the whole number before it, the part, and what it is a part of. */
const withParts: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?<part>half|(?:a|one) quarter|three[\s-]quarters)\s(?:of\s)?an?\s${large}\b`,
    'giu',
  ),
  new RegExp(String.raw`\b(?<whole>${names})\sand\sa\s(?<part>half|quarter)\s${large}\b`, 'giu'),
  new RegExp(String.raw`\b(?<whole>a|${names})\s${large}\sand\sa\s(?<part>half|quarter)\b`, 'giu'),
];
/** Nobody knows how many these are. */
const vague = new RegExp(
  String.raw`\b(?:several|few|many|a\scouple(?:\sof)?|tens\sof|dozens\sof|hundreds\sof)\s(?:${names})\b`,
  'giu',
);

/** The numbers of a text that are written in English words, in their order. What is vague, such as `several hundred`, is none. */
export function numbersInWords(text: string): readonly NumberInWords[] {
  const parts = /\b(?:half|quarters?)\b/iu.test(text)
    ? withParts.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(partIn))
    : [];
  const rest = blanked(blanked(text, [...text.matchAll(vague)].map(stretchOf)), parts);
  const whole = [...rest.matchAll(run)].flatMap((match) => {
    const value = valueOf(match[0].toLowerCase().split(/[\s-]+/u));
    return value === undefined ? [] : [{ ...stretchOf(match), value }];
  });
  return [...parts, ...whole].toSorted((one, other) => one.from - other.from);
}

/** `half a million` is 500,000, `two and a half thousand` 2,500. */
function partIn(match: RegExpExecArray): readonly NumberInWords[] {
  const { whole = '', part = '', scale = '' } = match.groups ?? {};
  const size = { dozen: 12, hundred: 100, ...scales }[scale.toLowerCase()];
  const count = whole === '' ? 0 : whole.toLowerCase() === 'a' ? 1 : valueOf([whole.toLowerCase()]);
  if (size === undefined || count === undefined) return [];
  return [{ ...stretchOf(match), value: (count + shareOf(part)) * size }];
}

function shareOf(part: string): number {
  if (/^half$/iu.test(part)) return 0.5;
  return /^three/iu.test(part) ? 0.75 : 0.25;
}

function stretchOf({ 0: words, index }: RegExpExecArray): Stretch {
  return { from: index, to: index + words.length };
}

/** A text of the same length with spaces in the place of stretches. */
function blanked(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    text,
  );
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
