import type { TextRange } from '../seen-ranges.ts';
import { lettersOf, readEnds } from './letters.ts';
import { spellingOf } from './same-spelling.ts';
import { kindOfUnit, unitKinds } from './unit-kind.ts';

/** Words of a quotation that the source has otherwise; either side may be empty where a word was added or left out. */
export interface WordDifference {
  readonly quoted: string;
  readonly source: string;
}

/** The stretch of a text that comes nearest to a quotation. */
export interface Alignment extends TextRange {
  /** How many words of the quotation stand there in their order; words that are nearly the same count for less. */
  readonly matched: number;
  readonly words: number;
  readonly differences: readonly WordDifference[];
}

interface Chunk extends TextRange {
  readonly text: string;
  readonly letters: string;
}

const similar = 0.75;
/** A word in the place of another stands beside it. */
const instead = 0.01;
/** What it costs to pass over a word of the source. */
const passing = 0.04;
const mostDifferences = 8;

/** Lays a quotation along a text so that most of its words stand side by side, in order (Needleman and Wunsch, 1970). */
export function alignWords(quotation: string, text: string): Alignment {
  const quoted = chunksOf(quotation);
  const given = chunksOf(text);
  const { steps, end } = bestWay(quoted, given);
  const pairs = pairsBack(steps, [quoted.length, end], given.length + 1);
  const inside = pairs.flatMap(([, at]) => (at === -1 ? [] : [at]));
  const first = given[inside[0] ?? 0];
  const last = given[inside.at(-1) ?? 0];
  const matched = pairs.reduce((sum, [one, other]) => sum + likeness(quoted[one], given[other]), 0);
  return {
    start: first === undefined ? 0 : first.start + readEnds(text.slice(first.start, first.end)).first,
    end: last === undefined ? 0 : last.start + readEnds(text.slice(last.start, last.end)).last + 1,
    matched,
    words: quoted.length,
    differences: differencesOf(pairs, quoted, given),
  };
}

/** Words with the punctuation beside them; what a hyphen parted at the end of a line is put together. */
function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (const match of text.matchAll(/[^\s—―]+/gu)) {
    const [word] = match;
    for (const range of ideographsApart(word, match.index)) {
      const last = chunks.at(-1);
      const own = text.slice(range.start, range.end);
      const isContinued =
        last !== undefined &&
        /\p{L}[-‐]$/u.test(last.text) &&
        /^\p{L}/u.test(own) &&
        text.slice(last.end, range.start).includes('\n');
      if (isContinued) {
        chunks.pop();
        chunks.push(chunkOf(last.text.slice(0, -1) + own, { start: last.start, end: range.end }));
      } else chunks.push(chunkOf(own, range));
    }
  }
  return chunks.filter(({ letters }) => letters !== '');
}

function chunkOf(text: string, range: TextRange): Chunk {
  return { ...range, text, letters: lettersOf(text) };
}

function ideographsApart(word: string, offset: number): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (kindOfUnit(word.charCodeAt(at)) !== unitKinds.ideograph) continue;
    if (at > start) ranges.push({ start: start + offset, end: at + offset });
    ranges.push({ start: at + offset, end: at + 1 + offset });
    start = at + 1;
  }
  return start < word.length ? [...ranges, { start: start + offset, end: word.length + offset }] : ranges;
}

const together = 1;
const added = 2;
const passed = 3;

/** For each pair of places by which step it is best reached, and where in the text the best way ends. */
function bestWay(
  quoted: readonly Chunk[],
  given: readonly Chunk[],
): { readonly steps: Uint8Array; readonly end: number } {
  const width = given.length + 1;
  const steps = new Uint8Array((quoted.length + 1) * width);
  let before = new Float64Array(width);
  for (const [row, word] of quoted.entries()) {
    const here = new Float64Array(width);
    steps[(row + 1) * width] = added;
    for (let column = 1; column < width; column += 1) {
      const alike = (before[column - 1] ?? 0) + Math.max(instead, likeness(word, given[column - 1]));
      const more = before[column] ?? 0;
      const less = (here[column - 1] ?? 0) - passing;
      const best = Math.max(alike, more, less);
      here[column] = best;
      steps[(row + 1) * width + column] = best === alike ? together : best === more ? added : passed;
    }
    before = here;
  }
  let end = 0;
  for (let column = 1; column < width; column += 1)
    if ((before[column] ?? 0) > (before[end] ?? 0)) end = column;
  return { steps, end };
}

/** A word of the quotation beside one of the text; -1 on the side that has none. */
type Pair = readonly [quoted: number, given: number];

function pairsBack(
  steps: Uint8Array,
  [rows, end]: readonly [number, number],
  width: number,
): readonly Pair[] {
  const pairs: Pair[] = [];
  let row = rows;
  let column = end;
  while (row > 0) {
    const step = steps[row * width + column];
    if (step === together) pairs.push([(row -= 1), (column -= 1)]);
    else if (step === passed) pairs.push([-1, (column -= 1)]);
    else pairs.push([(row -= 1), -1]);
  }
  return pairs.toReversed();
}

function likeness(one: Chunk | undefined, other: Chunk | undefined): number {
  if (one === undefined || other === undefined) return 0;
  if (one.letters === other.letters) return 1;
  return isSimilar(one.letters, other.letters) ? similar : 0;
}

/** Words that begin and end alike, such as `warn` and `warned`, `men` and `man`; any two numbers. */
function isSimilar(one: string, other: string): boolean {
  if (/^\d/.test(one)) return /^\d/.test(other);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 3 || long.length > short.length * 2 || one.charCodeAt(0) !== other.charCodeAt(0))
    return false;
  let start = 0;
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  return start + end >= long.length * 0.6;
}

function differencesOf(
  pairs: readonly Pair[],
  quoted: readonly Chunk[],
  given: readonly Chunk[],
): readonly WordDifference[] {
  const differences: WordDifference[] = [];
  const same = pairs.map((pair, at) => isSame(pair, { quoted, given, isEnd: at === pairs.length - 1 }));
  for (let at = 0; at < pairs.length && differences.length < mostDifferences; at += 1) {
    if (same[at] === true) continue;
    let end = at + 1;
    while (end < pairs.length && same[end] !== true) end += 1;
    // A word beside it shows where it stands, and gives a name to what was left out.
    const from = end < pairs.length ? at : Math.max(0, at - 1);
    const stretch = pairs.slice(from, Math.min(pairs.length, end + 1));
    const isEnd = end + 1 >= pairs.length;
    differences.push({
      quoted: wordsAt(
        stretch.map(([one]) => quoted[one]),
        isEnd,
      ),
      source: wordsAt(
        stretch.map(([, other]) => given[other]),
        isEnd,
      ),
    });
    at = end;
  }
  return differences;
}

interface Sides {
  readonly quoted: readonly Chunk[];
  readonly given: readonly Chunk[];
  readonly isEnd: boolean;
}

/** The punctuation after its last word belongs to whoever quotes. */
function isSame([one, other]: Pair, { quoted, given, isEnd }: Sides): boolean {
  const [written, source] = [quoted[one]?.text, given[other]?.text];
  if (written === undefined || source === undefined) return false;
  if (written === source) return true;
  return spellingOf(trimmed(written, one === 0, isEnd)) === spellingOf(trimmed(source, one === 0, isEnd));
}

function trimmed(word: string, isStart: boolean, isEnd: boolean): string {
  const { first, last } = readEnds(word);
  return word.slice(isStart ? first : 0, isEnd ? last + 1 : undefined);
}

function wordsAt(chunks: readonly (Chunk | undefined)[], isEnd: boolean): string {
  let words = '';
  let last = -1;
  for (const chunk of chunks) {
    if (chunk === undefined) continue;
    words += last === -1 || last === chunk.start ? chunk.text : ` ${chunk.text}`;
    last = chunk.end;
  }
  return trimmed(words.replaceAll('\u00ad', ''), false, isEnd);
}
