import * as docx from 'docx';
import type { Keyed, KeyedEntry } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { keyedTable } from './keyed-table.ts';
import { paragraph, settled } from './paragraph.ts';
import { textIndent } from './paragraph-styles.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/**
 * A list with its keys in the key column. With rules or a judgement it is a table; else its paragraphs hang, and a key
 * too long for the column stands above its text.
 */
export function keyed(writing: WordWriting, node: Keyed, setting: Setting): readonly WordBlock[] {
  if (isTabular(node)) return keyedTable(writing, node, setting);
  return node.entries.flatMap((entry) => hanging(writing, entry, setting));
}

/** Whether a keyed list is written as a table. */
export function isTabular(node: Keyed): boolean {
  return node.ruled || node.entries.some((entry) => entry.judgement !== undefined);
}

function hanging(writing: WordWriting, entry: KeyedEntry, setting: Setting): readonly WordBlock[] {
  const column = textIndent(writing.style);
  const start = (setting.indent ?? column) - (setting.indent === undefined ? column : 0);
  const inner: Setting = { ...setting, indent: start + column, text: 'KeyedText' };
  const [first, ...rest] = entry.blocks;
  const key = writing.runs(entry.key, { style: 'Key' });
  const tooLong = plainText(entry.key).length > writing.style.measures.keyCharacters;
  if (tooLong || first?.kind !== 'paragraph') {
    const above = paragraph(writing, 'KeyAbove', key, start === 0 ? {} : { indent: { left: start } });
    return [above, ...writing.blocks(entry.blocks, { ...inner, text: 'KeyedText' })];
  }
  const tab = new docx.TextRun({ children: [new docx.Tab()] });
  const beside = paragraph(writing, 'KeyedText', [...key, tab, ...writing.runs(first.content)], {
    ...settled({ ...setting, indent: start + column }),
    indent: { left: start + column, hanging: column },
  });
  return [beside, ...writing.blocks(rest, inner)];
}
