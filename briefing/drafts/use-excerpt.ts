import type { FactUse } from './fact-uses.ts';

/** Characters before and after a use that are shown. */
const around = 60;
/** The most characters by which a word is made whole. */
const longestWord = 40;

const token = /\[(?<cited>@[^[\]]{1,1000})\]|\{\{(?<printed>(?:(?!\{\{|\}\}).)*)\}\}/gsu;

/**
 * The words of a line around a place that names a fact. Words, citations and values are whole; where words are left out
 * stands `…`.
 */
export function useExcerpt(text: string, { from, to }: Pick<FactUse, 'from' | 'to'>): string {
  const first = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  const line = text.slice(first, next === -1 ? text.length : next);
  const { start, end } = madeWhole(line, Math.max(0, from - first - around), to - first + around);
  const words = line.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  return `${start > 0 ? '…' : ''}${words}${end < line.length ? '…' : ''}`;
}

/** A stretch of an excerpt: words as they stand, a citation, or a value. */
export interface ExcerptPiece {
  readonly kind: 'words' | 'citation' | 'value';
  /** Of a citation its ids, as in `T05, p. 4`; of a value what it is of, as in `T05 quantity`. */
  readonly text: string;
}

/** An excerpt in pieces, so that citations and values can be shown as what they are. */
export function excerptPieces(excerpt: string): readonly ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const { 0: whole, index, groups } of excerpt.matchAll(token)) {
    pieces.push({ kind: 'words', text: excerpt.slice(at, index) }, pieceOf(groups ?? {}));
    at = index + whole.length;
  }
  return [...pieces, { kind: 'words' as const, text: excerpt.slice(at) }].filter(({ text }) => text !== '');
}

function pieceOf({ cited, printed = '' }: Readonly<Record<string, string | undefined>>): ExcerptPiece {
  if (cited !== undefined) return { kind: 'citation', text: cited.replaceAll('@', '').trim() };
  const [value = ''] = printed.split('|', 1);
  const names = value.replace(/^\s*facts\b/u, '').split(/[^\p{L}\p{M}\p{N}_-]+/u);
  return { kind: 'value', text: names.filter((name) => name !== '').join(' ') };
}

function madeWhole(line: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = from;
  let end = Math.min(line.length, to);
  for (const { 0: whole, index } of line.matchAll(token)) {
    const behind = index + whole.length;
    if (index < start && start < behind) start = index;
    if (index < end && end < behind) end = behind;
  }
  for (let step = 0; step < longestWord && isInWord(line, start); step += 1) start -= 1;
  for (let step = 0; step < longestWord && isInWord(line, end); step += 1) end += 1;
  return { start, end };
}

function isInWord(line: string, at: number): boolean {
  return at > 0 && at < line.length && /^\S\S$/u.test(line.slice(at - 1, at + 1));
}
