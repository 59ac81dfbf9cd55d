import type { Words } from '../../terms/house-terms.ts';
import { Scalar } from './scalar.ts';

/** A word of a fixed list: compared by the English word that data hold, printed in the document’s language. */
export class Term extends Scalar {
  readonly #word: string;

  constructor(term: string, word: string, facts: readonly string[] | (() => readonly string[])) {
    super(term, facts);
    this.#word = word;
  }

  override field(name: string | number): unknown {
    return name === 'size' ? this.#word.length : undefined;
  }

  override printed(): string {
    return this.#word;
  }

  /** The same term, as it came from other facts. */
  of(facts: () => readonly string[]): Term {
    return new Term(String(this.valueOf()), this.#word, facts);
  }
}

/** A term with its word in a language; itself where there is none for it. */
export function termIn(words: Words, term: string, facts: readonly string[]): Scalar {
  const key = term.toLowerCase();
  const word = Object.hasOwn(words, key) ? words[key] : undefined;
  return word === undefined || word === term ? new Scalar(term, facts) : new Term(term, word, facts);
}
