import type { FigureNeedle, Needles, WithheldThing, WordNeedle } from './needle.ts';

/** Gathers needles; what is empty is left out. */
export class NeedleList {
  readonly #words: WordNeedle[] = [];
  readonly #figures: FigureNeedle[] = [];

  addWords(what: WithheldThing, text: string | undefined): void {
    if (text !== undefined && text.trim() !== '') this.#words.push({ what, text: text.trim() });
  }

  addFigure(what: WithheldThing, value: number, unit?: string): void {
    this.#figures.push(unit === undefined ? { what, value } : { what, value, unit });
  }

  needles(): Needles {
    return { words: this.#words, figures: this.#figures };
  }
}
