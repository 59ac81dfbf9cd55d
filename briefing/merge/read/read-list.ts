import type { Tokens } from 'marked';
import type { Block } from '../../document/block.ts';
import { place } from './place.ts';
import type { Reading } from './reading.ts';

/** `- item` or `1. item`; items without words are left out. */
export function readList(token: Tokens.List, line: number, reading: Reading): readonly Block[] {
  let at = line;
  const items = token.items.map((item) => {
    const blocks = reading.blocks(place(item.tokens, at));
    at += item.raw.split('\n').length - 1;
    return blocks;
  });
  const filled = items.filter((blocks) => blocks.length > 0);
  if (filled.length === 0) return [];
  const start = token.start === '' ? 1 : token.start;
  return [{ kind: 'list', ordered: token.ordered, start, items: filled, from: reading.origin(line) }];
}
