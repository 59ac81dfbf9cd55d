import type { CaptureText } from '../../briefing/captures/capture-text.ts';
import { lookUpFigure } from '../../briefing/captures/look-up-figure.ts';
import { lookUpQuotation, type SearchedCapture } from '../../briefing/captures/look-up-quotation.ts';
import { captureIndexOf } from '../../briefing/captures/search/capture-index.ts';
import type { Measurement } from './measurement.ts';

const captures = 10;
const charactersEach = 10_000_000;
const runs = 9;

/** Words looked up in 100 MB of captures, after indexing: there as they stand, in other words, and not at all. */
export function quotationSearch(): Promise<readonly Measurement[]> {
  const texts = Array.from({ length: captures }, (_, at) => captureOf(wordsOf(charactersEach, at)));
  const start = performance.now();
  const searched = texts.map((text, at): SearchedCapture => ({
    sha256: `${at}`,
    index: captureIndexOf(text),
  }));
  const indexing = performance.now() - start;
  const size = searched.reduce((sum, { index }) => sum + index.seen.bytes, 0) / captures / charactersEach;
  const exact = (texts[6]?.text ?? '').slice(5_000_000, 5_000_400).split(' ').slice(1, 26);
  const near = exact.with(10, 'elsewhere').with(3, 'another');
  const absent = Array.from({ length: 25 }, (_, at) => nameOf((at * 7919) % vocabulary));
  const slowest = Math.max(
    ...[exact, near, absent].map((words) => medianOf(() => lookUpQuotation(searched, words.join(' ')))),
    medianOf(() => lookUpFigure(searched, 2225)),
  );
  return Promise.resolve([
    {
      what: 'Quotation looked up in 100 MB of captures: there, near or absent',
      figure: `${slowest.toFixed(1)} ms at most; indexing ${(indexing / 100).toFixed(0)} ms and ${size.toFixed(2)} MB a MB`,
      aim: 'under 50 ms',
      isMet: slowest < 50,
    },
  ]);
}

const vocabulary = 60_000;

/** Running words, of which few are frequent and most are rare, as in any language. */
function wordsOf(length: number, seed: number): string {
  const words: string[] = [];
  let characters = 0;
  let state = seed + 1;
  while (characters < length) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const random = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    const word = nameOf(Math.floor(vocabulary * random ** 4));
    words.push(word);
    characters += word.length + 1;
  }
  return words.join(' ');
}

/** A word for a number: `ba`, `bebo`. */
function nameOf(number: number): string {
  let rest = number + 20;
  let name = '';
  for (; rest > 0; rest = Math.floor(rest / 20)) name += syllables[rest % 20] ?? '';
  return name;
}

const syllables = 'ba be bi bo bu da de di do du ma me mi mo mu ta te ti to tu'.split(' ');

function captureOf(text: string): CaptureText {
  return { format: 'text', text, paragraphs: [{ start: 0, end: text.length, number: 1 }], hidden: [] };
}

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}
