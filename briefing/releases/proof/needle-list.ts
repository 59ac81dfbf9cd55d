import { lettersOf } from './fold-letters.ts';
import type { FigureNeedle, Needles, WithheldThing, WordNeedle } from './needle.ts';

/** More letters than that are no everyday word. */
const mostCommon = 15;

/** Gathers needles; what is empty is left out. */
export class NeedleList {
  readonly #words: WordNeedle[] = [];
  readonly #figures: FigureNeedle[] = [];
  readonly #tooShort: WithheldThing[] = [];

  addWords(what: WithheldThing, text: string | undefined): void {
    if (text !== undefined && text.trim() !== '') this.#words.push({ what, text: text.trim() });
  }

  /** Words that may be of everyday language: those in small letters are taken for it. */
  addPlainWords(what: WithheldThing, text: string | undefined): void {
    const isCommon = /^[\p{Ll}\s’'-]+$/u.test(text ?? '') && lettersOf(text ?? '').length <= mostCommon;
    if (text !== undefined && isCommon) this.#words.push({ what, text: text.trim(), isCommon });
    else this.addWords(what, text);
  }

  addFigure(what: WithheldThing, value: number, unit?: string): void {
    this.#figures.push(unit === undefined ? { what, value } : { what, value, unit });
  }

  /** Reports what no search can tell from other words. */
  addTooShort(what: WithheldThing): void {
    this.#tooShort.push(what);
  }

  needles(): Needles {
    return { words: this.#words, figures: this.#figures, tooShort: this.#tooShort };
  }
}
