import type { Token, TokenizerExtension } from 'marked';
import type { Citation, Inline } from '../../document/inline.ts';

/** `^[Some words with **Markdown**.]` */
export type InlineNoteToken = { readonly type: 'inlineNote'; readonly raw: string; readonly tokens: Token[] };

const longest = 4_000;

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

/** A note of the analyst's own words; what it cites becomes its targets. */
export function noteOf(content: readonly Inline[]): Citation {
  const targets = content.flatMap((inline) => (inline.kind === 'citation' ? inline.targets : []));
  const remark = content.filter((inline) => inline.kind !== 'citation');
  return { kind: 'citation', targets, remark };
}

function closingBracket(source: string): number | undefined {
  let depth = 0;
  const limit = Math.min(source.length, longest);
  for (let at = 1; at < limit; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
