import type { Token, TokenizerExtension } from 'marked';
import type { Citation, Inline } from '../../document/inline.ts';
import { citationsWithin } from '../../document/citations-within.ts';
import type { Remark } from './reading.ts';
import { ownWords } from './own-words.ts';

/** `^[Some words with **Markdown**.]` */
export type InlineNoteToken = { readonly type: 'inlineNote'; readonly raw: string; readonly tokens: Token[] };

/** A page and a half of small print. */
const longest = 8_000;

/** What is said where a note has a beginning and no end. */
export const unendedNote: Remark = {
  rule: 'note-shape',
  severity: 'error',
  message: `A note begins with “^[”, and the “]” that ends it is missing or more than ${longest} characters away. Close the note, or shorten it; for the signs themselves write “\\^[”.`,
};

/** Whether words that were read as text hold the beginning of a note. */
export function beginsNote(words: string): boolean {
  return words.includes('^[');
}

/** Reads notes in the words of the analyst. */
export const inlineNote: TokenizerExtension = {
  name: 'inlineNote',
  level: 'inline',
  start(source) {
    const index = source.indexOf('^[');
    return index === -1 ? undefined : index;
  },
  tokenizer(source) {
    if (!source.startsWith('^[')) return undefined;
    const end = closingBracket(source);
    if (end === undefined) return undefined;
    const tokens = this.lexer.inlineTokens(source.slice(2, end));
    return { type: 'inlineNote', raw: source.slice(0, end + 1), tokens } satisfies InlineNoteToken;
  },
};

/** A note of the analyst's own words; all that it cites becomes its targets. */
export function noteOf(content: readonly Inline[]): Citation {
  const targets = citationsWithin(content).flatMap((inner) => inner.targets);
  return { kind: 'citation', targets, remark: ownWords(content) };
}

function closingBracket(source: string): number | undefined {
  let depth = 0;
  const limit = Math.min(source.length, longest + 1);
  for (let at = 1; at < limit; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
