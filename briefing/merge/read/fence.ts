import type { Token, TokenizerExtension } from 'marked';

/** `::: name Title {key=value}` to its closing `:::`, with the blocks between them. */
export type FenceToken = {
  readonly type: 'fence';
  readonly raw: string;
  readonly name: string;
  readonly title: string;
  /** As written between the braces. */
  readonly attributes: string;
  /** False where no `:::` closes it: then it holds nothing, and what follows stands on its own. */
  readonly closed: boolean;
  readonly tokens: Token[];
};

/** A `:::` that closes nothing. */
export type StrayFenceToken = { readonly type: 'strayFence'; readonly raw: string };

const opening =
  /^[\t ]*:{3,}[\t ]*(?<name>[^\s:{][^\s{]*)?(?<title>[^\n]*?)(?<attributes>(?<!\\)\{[^{}\n]*\})?[\t ]*(?:\n|$)/u;
const closingLine = /^[\t >]*:{3,}[\t ]*$/u;
/** A fence may open behind the marks of an entry, a list or a quotation. */
const openingLine = /^[\t >]*(?:(?:[-+*:]|\d{1,9}[.)])[\t ]+)*:{3,}[\t ]*[^\s:]/u;
const codeLine = /^[\t ]*(?<ticks>`{3,}(?=[^`]*$)|~{3,})/u;
const deepest = 20;

/** Reads fences; one inside another is found by counting what opens and what closes. */
export const fence: TokenizerExtension = {
  name: 'fence',
  level: 'block',
  start: startOfFence,
  tokenizer(source) {
    const match = opening.exec(source);
    if (!match) return undefined;
    const [line] = match;
    const name = match.groups?.['name'];
    if (name === undefined) return { type: 'strayFence', raw: line } satisfies StrayFenceToken;
    const rest = source.slice(line.length);
    const content = fencedContent(rest);
    const token: FenceToken = {
      type: 'fence',
      raw: content === undefined ? line : source.slice(0, line.length + content.length + content.closing),
      name,
      title: (match.groups?.['title'] ?? '').trim(),
      attributes: match.groups?.['attributes']?.slice(1, -1) ?? '',
      closed: content !== undefined,
      tokens: content === undefined ? [] : this.lexer.blockTokens(rest.slice(0, content.length)),
    };
    return token;
  },
};

/** Where in the rest of a paragraph a line of colons begins, which ends the paragraph. */
function startOfFence(source: string): number | undefined {
  const stop = /\n[\t ]*(?:\n|:::)/u.exec(source);
  return stop?.[0].endsWith(':::') === true ? stop.index + 1 : undefined;
}

interface FencedContent {
  /** Of the content, with the line end before the closing line. */
  readonly length: number;
  /** Length of the closing line. */
  readonly closing: number;
}

/** The content up to the `:::` that closes an opened fence; undefined where there is none. */
function fencedContent(source: string): FencedContent | undefined {
  let depth = 1;
  let code: string | undefined;
  for (let from = 0; from < source.length;) {
    const end = source.indexOf('\n', from);
    const next = end === -1 ? source.length : end + 1;
    const line = source.slice(from, end === -1 ? next : end);
    const ticks = codeLine.exec(line)?.groups?.['ticks'];
    if (code !== undefined) {
      if (ticks?.startsWith(code) === true && line.trim() === ticks) code = undefined;
    } else if (ticks !== undefined) code = ticks;
    else if (closingLine.test(line)) depth -= 1;
    else if (openingLine.test(line)) depth += 1;
    if (depth === 0) return { length: from, closing: next - from };
    if (depth > deepest) return undefined;
    from = next;
  }
  return undefined;
}
