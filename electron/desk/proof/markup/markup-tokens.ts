/** A piece of XML or HTML. */
export type MarkupToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: readonly Attribute[];
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text' | 'comment' | 'instruction' | 'declaration'; readonly text: string }
  /** What no rule fits. */
  | { readonly kind: 'broken'; readonly text: string };

/** An attribute with its value as it is written, entities not read. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

const rawElements: ReadonlySet<string> = new Set(['style', 'script', 'title', 'textarea']);

const tag = /^(\/?)([A-Za-z_][^\s/>]*)([\s\S]*?)(\/?)$/u;
const attribute = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/gu;

const sections: readonly (readonly [string, string, 'comment' | 'text' | 'instruction' | 'declaration'])[] = [
  ['<!--', '-->', 'comment'],
  ['<![CDATA[', ']]>', 'text'],
  ['<?', '?>', 'instruction'],
  ['<!', '>', 'declaration'],
];

/** Reads XML or HTML from its first sign to its last: every sign belongs to one token. */
export function* markupTokens(text: string, language: 'xml' | 'html'): Generator<MarkupToken> {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open !== at) yield { kind: 'text', text: text.slice(at, open < 0 ? text.length : open) };
    if (open < 0) return;
    const [token, end] = tokenAt(text, open);
    yield token;
    at = end;
    if (language === 'html' && token.kind === 'open' && rawElements.has(token.name.toLowerCase())) {
      const ending = new RegExp(`</${token.name}[\\s>]`, 'iu').exec(text.slice(at));
      const close = ending === null ? text.length : at + ending.index;
      if (close > at) yield { kind: 'text', text: text.slice(at, close) };
      at = close;
    }
  }
}

function tokenAt(text: string, at: number): readonly [MarkupToken, number] {
  for (const [begin, end, kind] of sections) {
    if (!text.startsWith(begin, at)) continue;
    const stop = text.indexOf(end, at + begin.length);
    if (stop < 0) return broken(text, at);
    return [{ kind, text: text.slice(at + begin.length, stop) }, stop + end.length];
  }
  const end = endOfTag(text, at);
  const found = end < 0 ? null : tag.exec(text.slice(at + 1, end));
  if (found === null) return broken(text, at);
  const [, closing, name = '', written = '', empty] = found;
  if (closing === '/') return [{ kind: 'close', name }, end + 1];
  const attributes = Array.from(written.matchAll(attribute), ([, key = '', ...values]) => ({
    name: key,
    value: values.find((value) => value !== undefined) ?? '',
  }));
  return [{ kind: 'open', name, attributes, isEmpty: empty === '/' }, end + 1];
}

/** Where the tag ends, past what stands in quotes; -1 where it does not. */
function endOfTag(text: string, at: number): number {
  let quote = '';
  for (let end = at; end < text.length; end += 1) {
    const sign = text.charAt(end);
    if (quote === '' && sign === '>') return end;
    if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === quote) quote = '';
  }
  return -1;
}

/** Nothing after it can be trusted, so the rest belongs to it. */
function broken(text: string, at: number): readonly [MarkupToken, number] {
  return [{ kind: 'broken', text: text.slice(at) }, text.length];
}
