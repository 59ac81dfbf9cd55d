import type { FoldedLetters } from './fold-letters.ts';
import { LetterFolder, lettersOf } from './fold-letters.ts';
import { gapIn, partsWords, takesAffixes, weightOf } from './gap.ts';
import type { Gap } from './gap.ts';
import { LetterSearch, windowLetters } from './letter-search.ts';
import type { NeedleState, WordNeedle } from './needle.ts';
import type { Reading } from './text-piece.ts';

/** Words that say less are in every text. */
const leastWeight = 3;
/** From here on a word is found inside of others too. */
const freeWeight = 12;
const leastInBytes = 6;
/** Words that say less are not looked for backwards. */
const leastBackwards = 6;
const mostAffix = 3;
const noGaps: Readonly<Record<Gap, number>> = { none: 0, soft: 0, hard: 0 };

interface Pattern {
  readonly letters: string;
  readonly text: string;
  readonly weight: number;
  /** How many gaps of each sort the words have themselves. */
  readonly gaps: Readonly<Record<Gap, number>>;
  readonly needle: number;
  readonly isDigest: boolean;
  readonly isCommon: boolean;
  readonly isBackwards: boolean;
}

/** Hears which needle stood in a text, and how. */
export type WordFound = (needle: number, form: string) => void;

/**
 * Finds words in texts, whatever their case, accents, spaces, hyphens and invisible characters. Short words must stand as
 * words; those of three letters also in the same case.
 */
export class WordSearch {
  readonly #patterns: readonly Pattern[];
  /** By needle, the first needle of the same letters. */
  readonly #firsts: readonly (number | undefined)[];
  readonly #search: LetterSearch;
  readonly #folder = new LetterFolder();

  constructor(needles: readonly WordNeedle[]) {
    const patterns = needles.map((one, at) => patternOf(one, at, this.#folder));
    const firsts = new Map<string, number>();
    for (const pattern of patterns)
      if (pattern !== undefined && !firsts.has(keyOf(pattern))) firsts.set(keyOf(pattern), pattern.needle);
    this.#firsts = patterns.map((pattern) => pattern && firsts.get(keyOf(pattern)));
    this.#patterns = patterns
      .filter((pattern, at) => pattern !== undefined && this.#firsts[at] === at)
      .flatMap(bothWays);
    this.#search = new LetterSearch(this.#patterns.map(({ letters }) => letters));
  }

  search(text: string, reading: Reading, found: WordFound): void {
    this.#matches(text, reading, (pattern, entry) => {
      found(pattern.needle, this.#formOf(pattern, entry, text));
    });
  }

  /** Takes what stands in a text out of the search. */
  dropWhatIsIn(text: string): void {
    this.#matches(text, 'text', (_, entry) => this.#search.drop(entry));
  }

  /** What became of each needle: one is searched for while a piece of it is. */
  states(): readonly NeedleState[] {
    const left = new Set<number>();
    for (let entry = 0; entry < this.#search.entries; entry += 1) {
      const pattern = this.#patterns[this.#search.patternOf(entry)];
      if (pattern !== undefined && !pattern.isBackwards && !this.#search.isDropped(entry))
        left.add(pattern.needle);
    }
    return this.#firsts.map((first) => {
      if (first === undefined) return 'too short';
      return left.has(first) ? 'searched' : 'also released';
    });
  }

  #matches(text: string, reading: Reading, found: (pattern: Pattern, entry: number) => void): void {
    const letters = this.#folder.fold(text);
    const short = reading !== 'bytes' && reading !== 'raw';
    this.#search.search(letters, short, (entry, at) => {
      const pattern = this.#patterns[this.#search.patternOf(entry)];
      const match = { text, letters, at, length: this.#search.lengthOf(entry) };
      if (pattern !== undefined && counts(pattern, match, reading)) found(pattern, entry);
    });
  }

  #formOf(pattern: Pattern, entry: number, text: string): string {
    if (pattern.isBackwards) return 'backwards';
    const isWhole = this.#search.lengthOf(entry) === pattern.letters.length;
    if (isWhole) return text.includes(pattern.text) ? 'as written' : 'letters alone';
    return 'in part';
  }
}

function patternOf(
  { text, isDigest = false, isCommon = false }: WordNeedle,
  needle: number,
  folder: LetterFolder,
): Pattern | undefined {
  const kind = { needle, isDigest, isCommon, isBackwards: false };
  if (isDigest) return { ...kind, letters: text, text, weight: text.length, gaps: noGaps };
  const letters = lettersOf(text);
  const weight = weightOf(letters);
  if (weight < leastWeight || letters.length < 2) return undefined;
  return { ...kind, letters, text, weight, gaps: countGaps(text, folder) };
}

/** Letters that stand for several, such as ½, turn as one where the text was turned before it was decomposed. */
function bothWays(pattern: Pattern | undefined): readonly Pattern[] {
  if (pattern === undefined) return [];
  if (pattern.weight < leastBackwards || pattern.isDigest) return [pattern];
  const turned = new Set([
    turn(pattern.letters.slice(0, windowLetters)),
    lettersOf(turn(pattern.text)).slice(-windowLetters),
  ]);
  return [pattern, ...Array.from(turned, (letters) => ({ ...pattern, letters, isBackwards: true }))];
}

function turn(text: string): string {
  return Array.from(text).toReversed().join('');
}

/** What tells patterns apart: letters, and for short words also how they are written. */
function keyOf({ weight, text, letters, gaps, isCommon }: Pattern): string {
  if (weight >= freeWeight) return letters;
  return weight === leastWeight ? text : `${letters} ${gaps.hard} ${isCommon}`;
}

interface Match {
  readonly text: string;
  readonly letters: FoldedLetters;
  readonly at: number;
  readonly length: number;
}

/** True where a match is no chance: the shorter the words, the more must speak for them. */
function counts(pattern: Pattern, match: Match, reading: Reading): boolean {
  const { weight } = pattern;
  if (reading === 'raw') return weight >= freeWeight;
  if (reading === 'bytes' && weight < leastInBytes) return false;
  if (weight >= freeWeight) return reading !== 'bytes' || isUnparted(pattern, match);
  if (!beginsAWord(match) || !endsAWord(match)) return false;
  if (weight === leastWeight) return isSameCase(pattern, match);
  return reading === 'bytes' ? isUnparted(pattern, match) : isOneWord(pattern, match);
}

/** No more spaces in it than the words have, or one between any two letters. */
function isOneWord({ gaps, isBackwards }: Pattern, match: Match): boolean {
  const { none, soft, hard } = gapsIn(match);
  return hard <= gaps.hard + (isBackwards ? gaps.soft : 0) || none + soft === 0;
}

function isUnparted({ gaps }: Pattern, match: Match): boolean {
  const found = gapsIn(match);
  return found.hard + found.soft <= gaps.hard + gaps.soft;
}

function isSameCase({ text }: Pattern, { text: around, letters, at, length }: Match): boolean {
  const from = letters.places[at] ?? 0;
  const written = around.slice(from, (letters.places[at + length - 1] ?? 0) + 1);
  return text.includes(written) || written === text.toUpperCase();
}

/** Letters that come of one sign have no gap between them. */
function gapsIn({ text, letters, at, length }: Match): Record<Gap, number> {
  const gaps = { none: 0, soft: 0, hard: 0 };
  for (let next = at + 1; next < at + length; next += 1)
    if (letters.places[next] !== letters.places[next - 1]) gaps[gapBefore(text, letters, next)] += 1;
  return gaps;
}

function countGaps(text: string, folder: LetterFolder): Record<Gap, number> {
  const letters = folder.fold(text.slice(0, 200));
  return gapsIn({ text, letters, at: 0, length: letters.length });
}

/** What stands between a letter and the one before it. */
function gapBefore(text: string, { places }: FoldedLetters, at: number): Gap {
  const before = places[at - 1] ?? 0;
  const place = places[at] ?? 0;
  return place - before < 2 ? 'none' : gapIn(text, before + widthAt(text, before), place);
}

function beginsAWord(match: Match): boolean {
  const { text, letters, at } = match;
  const affix = takesAffixes(letterAt(text, letters, at)) ? mostAffix : 0;
  for (let start = at; start >= at - affix; start -= 1) if (isWordEnd(match, start)) return true;
  return false;
}

function endsAWord(match: Match): boolean {
  const { text, letters, at, length } = match;
  const affix = takesAffixes(letterAt(text, letters, at + length - 1)) ? mostAffix : 0;
  for (let end = at + length; end <= at + length + affix; end += 1) if (isWordEnd(match, end)) return true;
  return false;
}

/** True where one word may end and another begin, before the letter with that number. */
function isWordEnd({ text, letters }: Match, at: number): boolean {
  if (at <= 0 || at >= letters.length) return true;
  if (letters.places[at] === letters.places[at - 1]) return false;
  if (gapBefore(text, letters, at) !== 'none') return true;
  return partsWords(letterAt(text, letters, at - 1), letterAt(text, letters, at));
}

function letterAt(text: string, { places }: FoldedLetters, at: number): string {
  return String.fromCodePoint(text.codePointAt(places[at] ?? 0) ?? 0);
}

function widthAt(text: string, place: number): 1 | 2 {
  return (text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
}
