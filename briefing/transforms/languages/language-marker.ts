import type { Inline, Text } from '../../document/inline.ts';
import { plainText } from '../../document/plain-text.ts';
import type { DocumentLanguage } from './document-language.ts';
import { foreignSentences } from './foreign-sentences.ts';
import { runBetween, scriptRuns } from './script-runs.ts';
import type { ScriptRun } from './script-runs.ts';

/** Marks the texts of one paragraph: whole sentences of another direction first, for they reach over several texts, then words in the others. */
export class LanguageMarker {
  readonly #content: readonly Inline[];
  readonly #own: DocumentLanguage;
  readonly #sentences: readonly ScriptRun[];
  /** Where in the paragraph's words the next inline begins. */
  #at = 0;

  constructor(content: readonly Inline[], own: DocumentLanguage) {
    this.#content = content;
    this.#own = own;
    this.#sentences = foreignSentences(wordsOf(content), own);
  }

  /** The same list where nothing in it is foreign. To be asked once. */
  mark(): readonly Inline[] {
    return this.#marked(this.#content);
  }

  #marked(content: readonly Inline[]): readonly Inline[] {
    const parts = content.map((inline) => this.#markedInline(inline));
    return parts.some((part, at) => part.length !== 1 || part[0] !== content[at]) ? parts.flat() : content;
  }

  #markedInline(inline: Inline): readonly Inline[] {
    if (inline.kind === 'text') return this.#markedText(inline);
    if ('content' in inline) {
      const content = this.#marked(inline.content);
      return content === inline.content ? [inline] : [{ ...inline, content }];
    }
    this.#at += wordsOf([inline]).length;
    return [inline];
  }

  #markedText(text: Text): readonly Text[] {
    const runs = this.#runsIn(text.value);
    this.#at += text.value.length;
    if (runs.length === 0) return [text];
    const parts: Text[] = [];
    let end = 0;
    for (const run of runs) {
      if (run.from < end) continue;
      parts.push({ ...text, value: text.value.slice(end, run.from) }, partOf(text, run));
      end = run.to;
    }
    parts.push({ ...text, value: text.value.slice(end) });
    return parts.filter(({ value }) => value !== '');
  }

  #runsIn(value: string): readonly ScriptRun[] {
    const words = scriptRuns(value, this.#own);
    const [begin, end] = [this.#at, this.#at + value.length];
    const sentences = this.#sentences
      .filter(({ from, to }) => from < end && to > begin)
      .map((run) => runBetween(run, Math.max(0, run.from - begin), Math.min(value.length, run.to - begin)));
    if (sentences.length === 0) return words;
    const others = words.filter(
      (word) => !sentences.some(({ from, to }) => word.from < to && word.to > from),
    );
    return [...sentences, ...others].toSorted((one, other) => one.from - other.from);
  }
}

/** A line ends a sentence. */
function wordsOf(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'lineBreak') return '\n';
      return 'content' in inline ? wordsOf(inline.content) : plainText([inline]);
    })
    .join('');
}

function partOf(text: Text, { from, to, language, direction }: ScriptRun): Text {
  return {
    ...text,
    value: text.value.slice(from, to),
    ...(language === undefined ? {} : { language }),
    ...(direction === undefined ? {} : { direction }),
  };
}
