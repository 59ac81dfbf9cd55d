import type { CaptureText } from '../capture-text.ts';

const scripts = [
  /\p{Script=Latin}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Greek}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  /\p{Script=Hangul}/gu,
  /\p{Script=Devanagari}/gu,
];
/** How much of a text is looked at, in pieces from all of it. */
const pieces = 40;
const pieceLength = 500;

const known = new WeakMap<CaptureText, { readonly shares: readonly number[]; readonly unread: number }>();

/** Whether a capture has text that can be searched: not a picture, nor letters that nobody could decode. */
export function isReadable(capture: CaptureText): boolean {
  const { text, paragraphs, pages } = capture;
  if (text === '') return false;
  const withText = new Set(paragraphs.flatMap(({ page }) => (page === undefined ? [] : [page]))).size;
  if (pages !== undefined && withText < pages / 2) return false;
  return lookOf(capture).unread < 0.02;
}

/** Whether words are in a script that a capture is written in, in a tenth of it at least. */
export function isSameScript(words: string, capture: CaptureText): boolean {
  const counts = scripts.map((script) => words.match(script)?.length ?? 0);
  const most = Math.max(...counts);
  if (most === 0) return true;
  return (lookOf(capture).shares[counts.indexOf(most)] ?? 0) >= 0.1;
}

function lookOf(capture: CaptureText): { readonly shares: readonly number[]; readonly unread: number } {
  const before = known.get(capture);
  if (before !== undefined) return before;
  const text = sampleOf(capture.text);
  const counts = scripts.map((script) => text.match(script)?.length ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const look = {
    shares: counts.map((count) => (all === 0 ? 0 : count / all)),
    unread: (text.match(/\ufffd/gu)?.length ?? 0) / text.length,
  };
  known.set(capture, look);
  return look;
}

function sampleOf(text: string): string {
  if (text.length <= pieces * pieceLength) return text;
  const apart = Math.floor(text.length / pieces);
  return Array.from({ length: pieces }, (_, at) => text.slice(at * apart, at * apart + pieceLength)).join('');
}
