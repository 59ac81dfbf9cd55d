import type { Inline, Text } from '../document/inline.ts';
import { plainText } from '../document/plain-text.ts';
import { capitalised, endsSentence } from '../text/sentence.ts';

/** A space at which no line ends: between `note` and `2`, between the last word and the grade. */
export const noBreak = '\u00A0';

const webAddress = /^https?:\/\/\S+$/iu;

/** A run of words that the transforms wrote. */
export function text(value: string): Text {
  return { kind: 'text', value };
}

/** Words that lead to a place in the document. */
export function referenceTo(id: string, words: string): Inline {
  return { kind: 'reference', to: id, content: [text(words)] };
}

/** Words in bold. */
export function strong(words: string): Inline {
  return { kind: 'strong', content: [text(words)] };
}

/** An address as readers know it, without the scheme, as a link; one that does not lead to the web stands as it is. */
export function address(url: string): Inline {
  if (!webAddress.test(url)) return { kind: 'code', value: url };
  const shown = url.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
  return { kind: 'link', href: url, content: [text(shown)] };
}

/** Puts pieces of content together with words between them; empty pieces are left out. */
export function join(pieces: readonly (readonly Inline[])[], between: string): readonly Inline[] {
  const joined: Inline[] = [];
  for (const piece of pieces) {
    if (piece.length > 0 && joined.length > 0) joined.push(text(between));
    joined.push(...piece);
  }
  return joined;
}

/** Content with words before it. */
export function led(words: string, content: readonly Inline[]): readonly Inline[] {
  return [text(words), ...content];
}

/** The same content with words that follow one another put into one run. */
export function inRuns(content: readonly Inline[]): readonly Inline[] {
  const runs: Inline[] = [];
  for (const inline of content) {
    const last = runs.at(-1);
    if (isPlain(inline) && last !== undefined && isPlain(last)) {
      runs[runs.length - 1] = text(last.value + inline.value);
    } else {
      runs.push(inline);
    }
  }
  return runs;
}

function isPlain(inline: Inline): inline is Text {
  return inline.kind === 'text' && inline.facts === undefined;
}

/** Content as a sentence: the first letter is a capital one and a full stop stands at the end, unless the end has its own mark. */
export function sentence(content: readonly Inline[]): readonly Inline[] {
  if (content.length === 0) return content;
  const begun = withCapital(content);
  return endsSentence(plainText(content)) ? begun : [...begun, text('.')];
}

function withCapital(content: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = content;
  if (first?.kind === 'text') return [{ ...first, value: capitalised(first.value) }, ...rest];
  if (first?.kind === 'reference') return [{ ...first, content: withCapital(first.content) }, ...rest];
  return content;
}
