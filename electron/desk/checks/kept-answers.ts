import type { WordsFound } from '../../../briefing/captures/capture-search.ts';

/** How long all questions may be together, in UTF-16 units, each with what it takes besides. */
const mostKept = 20_000_000;
const besides = 500;

/** What was found, by the question. The oldest answers give way: whoever asks again is answered anew. */
export class KeptAnswers {
  readonly #answers = new Map<string, WordsFound>();
  #length = 0;

  get(question: string): WordsFound | undefined {
    return this.#answers.get(question);
  }

  put(question: string, found: WordsFound): WordsFound {
    if (!this.#answers.has(question)) this.#length += question.length + besides;
    this.#answers.set(question, found);
    for (const oldest of this.#answers.keys()) {
      if (this.#length <= mostKept || oldest === question) break;
      this.#answers.delete(oldest);
      this.#length -= oldest.length + besides;
    }
    return found;
  }
}
