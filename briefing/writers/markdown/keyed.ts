import type { Keyed, KeyedEntry } from '../../document/block.ts';
import { fenced, hung } from './containers.ts';
import { escapeLineStarts } from './escape.ts';
import { writeJudgements } from './judgements.ts';
import type { MarkdownWriting } from './markdown-writing.ts';
import { writeLine } from './paragraph.ts';

/** Keys on lines of their own, each with what is said about it. */
export function writeKeyed(writing: MarkdownWriting, { ruled, entries }: Keyed): string {
  const markdown = writeEntries(writing, entries);
  return ruled ? fenced('keyed', markdown, { settings: { ruled: 'yes' } }) : markdown;
}

/** The entries of a definition list. */
export function writeEntries(writing: MarkdownWriting, entries: readonly KeyedEntry[]): string {
  return entries.map((entry) => writeEntry(writing, entry)).join('\n\n');
}

function writeEntry(writing: MarkdownWriting, { key, judgement, blocks }: KeyedEntry): string {
  const parts = [writing.blocks(blocks), judgement === undefined ? '' : writeJudgements([judgement])];
  const said = parts.filter((part) => part !== '').join('\n\n');
  return `${escapeLineStarts(writeLine(key))}\n${hung(said, ': ', '  ')}`;
}
