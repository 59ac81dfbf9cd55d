import { Lexer, Tokenizer } from 'marked';
import type { MarkedOptions, Rules, Token, Tokens, TokensList, TokenizerExtension } from 'marked';
import { citation } from './citation.ts';
import { definitionList } from './definition-list.ts';
import { fence } from './fence.ts';
import { inlineNote } from './inline-note.ts';
import { isCrowded } from './is-crowded.ts';
import { deepestList, deepestQuotation } from './text-limits.ts';

/** Containers a block can lie in, in all; past that its text is taken as it stands. */
const deepest = deepestQuotation + deepestList;
const beginsCitation = /\uE008?\[@|\^\[/u;
const fenceLine = /\n:{3,}/u;
/** Anchored, so that it fails at once instead of at every place. */
const never = /^(?!)/u;

const blockExtensions: readonly TokenizerExtension[] = [fence, definitionList];
const inlineExtensions: readonly TokenizerExtension[] = [citation, inlineNote];

/** marked's tokenizer with fences that end what stands before them. */
class DialectTokenizer extends Tokenizer {
  override list(source: string): Tokens.List | undefined {
    return this.#upToFence(source, (text) => super.list(text));
  }

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return this.#upToFence(source, (text) => super.blockquote(text));
  }

  override table(source: string): Tokens.Table | undefined {
    return this.#upToFence(source, (text) => super.table(text));
  }

  /** A bare address ends where a citation or a note begins: marked would take `[@T05]` for more of it. */
  override url(source: string): Tokens.Link | undefined {
    const token = super.url(source);
    const end = token?.raw.search(beginsCitation) ?? -1;
    return end === -1 ? token : super.url(source.slice(0, end));
  }

  /** References such as `&#57344;` stay as they are: here they could forge the marks of provenance. */
  override inlineText(source: string): Tokens.Text | undefined {
    const token = super.inlineText(source);
    return token && { ...token, text: token.raw };
  }

  /** A line of colons ends a list, quotation or table, where marked would take it for one more line of it. */
  #upToFence<Read extends { raw: string }>(
    source: string,
    read: (text: string) => Read | undefined,
  ): Read | undefined {
    const queued = this.lexer.inlineQueue.length;
    const token = read(source);
    const stop = token && fenceLine.exec(token.raw);
    if (!stop) return token;
    this.lexer.inlineQueue.length = queued;
    return read(source.slice(0, stop.index + 1));
  }
}

/** marked's lexer for this dialect, bounded against text that is made to be slow. */
export class BriefingLexer extends Lexer {
  #depth = 0;
  /** True where text was too deep or too crowded with markup to be read as more than text. */
  bounded = false;

  constructor() {
    const tokenizer = new DialectTokenizer();
    super({ gfm: true, tokenizer, extensions: extensions() });
    tokenizer.rules = dialect(tokenizer.rules);
  }

  override blockTokens(source: string, tokens?: Token[], clipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], clipped = false): Token[] {
    if (this.#depth >= deepest) return this.#asText('paragraph', source, tokens);
    this.#depth += 1;
    try {
      return super.blockTokens(source, tokens, clipped);
    } finally {
      this.#depth -= 1;
    }
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    return isCrowded(source) ? this.#asText('text', source, tokens) : super.inlineTokens(source, tokens);
  }

  #asText(type: 'text' | 'paragraph', text: string, tokens: Token[]): Token[] {
    this.bounded = true;
    const words: Tokens.Text = { type: 'text', raw: text, text };
    tokens.push(type === 'text' ? words : { type, raw: text, text, tokens: [words] });
    return tokens;
  }
}

/** marked's rules without those that this dialect takes for text: HTML, indented code, struck-out words, tick boxes. */
function dialect(rules: Rules): Rules {
  return {
    block: { ...rules.block, html: never, code: never },
    inline: { ...rules.inline, tag: never, delLDelim: never },
    other: { ...rules.other, listIsTask: never },
  };
}

function extensions(): NonNullable<MarkedOptions['extensions']> {
  return {
    renderers: {},
    childTokens: {},
    block: blockExtensions.map((one) => one.tokenizer),
    inline: inlineExtensions.map((one) => one.tokenizer),
    startBlock: startsOf(blockExtensions),
    startInline: startsOf(inlineExtensions),
  };
}

function startsOf(given: readonly TokenizerExtension[]): NonNullable<TokenizerExtension['start']>[] {
  return given.map((one) => one.start).filter((start) => start !== undefined);
}
