import type { Block, KeyedEntry } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import type { DefinitionListToken, DefinitionToken } from './definition-list.ts';
import { place } from './place.ts';
import type { Reading } from './reading.ts';

/** Keys and what is said about them; a judgement in an entry becomes the entry's own. */
export function readKeyed(token: DefinitionListToken, line: number, reading: Reading): readonly Block[] {
  const entries = token.entries.flatMap((entry) => readEntry(entry, line, reading));
  return entries.length === 0 ? [] : [{ kind: 'keyed', ruled: false, entries, from: reading.origin(line) }];
}

function readEntry(entry: DefinitionToken, start: number, reading: Reading): readonly KeyedEntry[] {
  const line = start + entry.line;
  const key = reading.words(entry.key, line - 1);
  const blocks = reading.blocks(place(entry.tokens, line));
  if (blocks.length === 0) {
    const message = `The entry “${plainText(key)}” says nothing and was left out.`;
    reading.report({ rule: 'empty-entry', severity: 'warning', message }, line);
    return [];
  }
  return [withJudgement(key, blocks)];
}

function withJudgement(key: KeyedEntry['key'], blocks: readonly Block[]): KeyedEntry {
  const at = blocks.findIndex((block) => block.kind === 'judgements');
  const found = blocks[at];
  if (found?.kind !== 'judgements' || found.rows.length !== 1) return { key, blocks };
  const [judgement] = found.rows;
  return { key, ...(judgement && { judgement }), blocks: blocks.toSpliced(at, 1) };
}
