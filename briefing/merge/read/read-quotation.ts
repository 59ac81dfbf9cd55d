import type { Tokens } from 'marked';
import type { Block } from '../../document/block.ts';
import type { Inline } from '../../document/inline.ts';
import { place } from './place.ts';
import type { Placed } from './place.ts';
import type { Reading } from './reading.ts';

const attributionLine = /(?:^|\n)[\t ]*(?:—|--{1,2})[\t ]+(?<words>[^\n]+)\s*$/u;

/** `> words`, and who said them in a last line `> — Attribution`. */
export function readQuotation(token: Tokens.Blockquote, line: number, reading: Reading): readonly Block[] {
  const placed = place(token.tokens, line);
  const last = placed.findLast((one) => one.token.type !== 'space');
  const signed = last && signedParagraph(last, reading);
  const content = signed ? placed.slice(0, placed.indexOf(last)) : placed;
  const blocks = [...reading.blocks(content), ...(signed?.blocks ?? [])];
  if (blocks.length === 0) {
    const message = 'This quotation has no words and was left out.';
    reading.report({ rule: 'empty-quotation', severity: 'warning', message }, line);
    return [];
  }
  const from = reading.origin(line);
  return [{ kind: 'quotation', blocks, ...(signed && { attribution: signed.attribution }), from }];
}

interface Signed {
  readonly blocks: readonly Block[];
  readonly attribution: readonly Inline[];
}

/** A last paragraph that ends with an attribution, parted in two. */
function signedParagraph({ token, line }: Placed, reading: Reading): Signed | undefined {
  const match = token.type === 'paragraph' ? attributionLine.exec(token.text) : null;
  if (!match || token.type !== 'paragraph') return undefined;
  const before = reading.words(token.text.slice(0, match.index), line);
  const lastLine = line + token.text.trimEnd().split('\n').length - 1;
  return {
    blocks: before.length === 0 ? [] : [{ kind: 'paragraph', content: before, from: reading.origin(line) }],
    attribution: reading.words(match.groups?.['words'] ?? '', lastLine),
  };
}
