import { lettersOf } from './fold-letters.ts';
import type { FigureNeedle, NeedleState } from './needle.ts';
import type { NumberToken } from './number-tokens.ts';
import { numberTokens, plainDigits } from './number-tokens.ts';

/** Numbers of fewer figures stand everywhere, and are searched for with their unit only. */
export const leastFigures = 3;
const leastBackwards = 5;
const mostWordsBetween = 2;
const sentenceEnd = /[.!?;](?:\s|$)/u;

interface Figure {
  readonly needle: number;
  readonly isBackwards: boolean;
  /** Letters of what is counted, where the number alone would say nothing. */
  readonly unit: string | undefined;
  /** A number that could be a year counts alone where its thousands are set apart. */
  readonly isYear: boolean;
}

/** Hears which needle stood in a text, and how. */
export type FigureFound = (needle: number, form: string) => void;

/** Finds numbers in texts, in digits of any script, however their thousands are marked. */
export class FigureSearch {
  readonly #figures = new Map<string, Figure[]>();
  readonly #dropped = new Set<number>();
  /** By needle, the first needle of the same number. */
  readonly #firsts = new Map<number, number>();

  constructor(needles: readonly FigureNeedle[]) {
    for (const [needle, { value, unit }] of needles.entries()) this.#add(needle, value, unit);
  }

  search(text: string, found: FigureFound): void {
    if (this.#figures.size === 0) return;
    const plain = plainDigits(text);
    for (const token of numberTokens(plain)) {
      for (const figure of token.values.flatMap((value) => this.#figures.get(value) ?? []))
        if (!this.#dropped.has(figure.needle) && counts(figure, token, plain))
          found(figure.needle, figure.isBackwards ? 'figure, backwards' : 'figure');
    }
  }

  /** Takes what stands in a text out of the search. */
  dropWhatIsIn(text: string): void {
    this.search(text, (needle) => this.#dropped.add(needle));
  }

  /** What became of a needle: whether it is searched for, and if not, why. */
  stateOf(needle: number): NeedleState {
    const first = this.#firsts.get(needle);
    if (first === undefined) return 'too short';
    return this.#dropped.has(first) ? 'also released' : 'searched';
  }

  #add(needle: number, value: number, unit: string | undefined): void {
    const key = String(Math.abs(value));
    const digits = key.replace(/\D/gu, '');
    const letters = lettersOf(unit ?? '').replace(/s$/u, '');
    const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
    const isBare = digits.length >= leastFigures && !isYear;
    if (!isBare && letters.length < leastFigures && !isYear) return;
    const figure = { needle, isYear, isBackwards: false, unit: isBare ? undefined : letters };
    this.#firsts.set(needle, this.#put(key, figure));
    if (isBare && isTurnable(key)) this.#put(turned(key), { ...figure, isBackwards: true });
  }

  /** Answers with the needle that stands for this number and unit. */
  #put(key: string, figure: Figure): number {
    const others = this.#figures.get(key) ?? [];
    this.#figures.set(key, others);
    const same = others.find(
      ({ unit, isBackwards }) => unit === figure.unit && isBackwards === figure.isBackwards,
    );
    if (same === undefined) others.push(figure);
    return same?.needle ?? figure.needle;
  }
}

/** A number that ends in noughts is another one backwards. */
function isTurnable(key: string): boolean {
  return /^\d+[1-9]$/u.test(key) && key.length >= leastBackwards;
}

function turned(key: string): string {
  return Array.from(key).toReversed().join('');
}

function counts({ unit, isYear }: Figure, token: NumberToken, plain: string): boolean {
  if (unit === undefined || (isYear && token.grouped)) return true;
  return (
    unit !== '' &&
    (comesAfter(unit, plain.slice(token.to, token.to + 100)) ||
      comesBefore(unit, plain.slice(Math.max(0, token.from - 60), token.from)))
  );
}

function comesAfter(unit: string, after: string): boolean {
  const words = wordsOf(after.split(sentenceEnd)[0] ?? '');
  for (let skipped = 0; skipped <= mostWordsBetween; skipped += 1)
    if (words.slice(skipped).join('').startsWith(unit)) return true;
  return false;
}

function comesBefore(unit: string, before: string): boolean {
  const words = wordsOf(before.split(sentenceEnd).at(-1) ?? '');
  return [words, words.slice(0, -1)].some((some) => some.join('').replace(/s$/u, '').endsWith(unit));
}

function wordsOf(stretch: string): readonly string[] {
  return stretch.split(/[^\p{L}\p{M}]+/u).flatMap((word) => lettersOf(word) || []);
}
