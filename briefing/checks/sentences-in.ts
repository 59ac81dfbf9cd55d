import type { Inline } from '../document/inline.ts';
import { sentencesOf, type Stretch } from '../style/sentences.ts';
import type { Sentence } from './passage.ts';

/** The words of a piece of content without its marks, and its sentences with what is printed and cited in each. */
export function sentencesIn(content: readonly Inline[]): {
  readonly text: string;
  readonly sentences: readonly Sentence[];
} {
  const reader = new Reader();
  reader.read(content);
  const { text } = reader;
  return { text, sentences: sentencesOf(text).map((stretch) => reader.sentence(stretch)) };
}

interface Printed extends Stretch {
  readonly ids: readonly string[];
}

interface Mark {
  readonly offset: number;
  readonly ids: readonly string[];
}

class Reader {
  text = '';
  readonly #printed: Printed[] = [];
  readonly #marks: Mark[] = [];

  read(content: readonly Inline[]): void {
    for (const inline of content) this.#inline(inline);
  }

  sentence(stretch: Stretch): Sentence {
    const isLast = stretch.to === this.text.length;
    const printed = this.#printed.filter(({ from, to }) => from < stretch.to && to > stretch.from);
    // A mark stands after the words it belongs to: one at the end of a sentence is not of the next.
    const marks = this.#marks.filter(
      ({ offset }) =>
        offset >= stretch.from + (stretch.from === 0 ? 0 : 1) && (offset <= stretch.to || isLast),
    );
    return {
      ...stretch,
      text: this.text.slice(stretch.from, stretch.to).trim(),
      values: distinct(printed.flatMap(({ ids }) => ids)),
      cited: distinct(marks.flatMap(({ ids }) => ids)),
      hasNote: marks.length > 0,
      printed: printed.map(({ from, to }) => ({ from, to })),
    };
  }

  #inline(inline: Inline): void {
    switch (inline.kind) {
      case 'text':
        this.#write(inline.value);
        if (inline.facts !== undefined && inline.facts.length > 0) {
          const to = this.text.length;
          this.#printed.push({ from: to - inline.value.length, to, ids: inline.facts });
        }
        return;
      case 'code':
        this.text += inline.value;
        return;
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'reference':
        this.read(inline.content);
        return;
      case 'lineBreak':
        this.text += ' ';
        return;
      case 'citation':
        this.#marks.push({ offset: this.text.length, ids: inline.targets.map(({ id }) => id) });
        return;
      case 'noteReference':
      case 'grade':
      case 'portion':
        return;
    }
  }

  /** The space that stood before a citation goes with it where a full stop follows. */
  #write(value: string): void {
    const isAfterMark = this.#marks.at(-1)?.offset === this.text.length;
    if (isAfterMark && /^[.,;:!?…،؛؟。]/u.test(value)) this.text = this.text.trimEnd();
    this.text += value;
  }
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
