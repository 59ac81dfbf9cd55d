import * as docx from 'docx';
import type { Keyed, KeyedEntry } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { boldWidth } from '../../style/bold-width.ts';
import { fitsKeyColumn } from '../../style/fits-key-column.ts';
import { keyedTable } from './keyed-table.ts';
import { paragraph, settled } from './paragraph.ts';
import { textIndent } from './paragraph-styles.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/**
 * A list with its keys in the key column. With rules or a judgement it is a table; else its paragraphs hang, and a key
 * too long for the column stands above its text.
 */
export function keyed(
  writing: WordWriting,
  node: Keyed,
  setting: Setting,
  isUnderHeading: boolean,
): readonly WordBlock[] {
  if (node.entries.length === 0) return [];
  if (isTabular(node)) return keyedTable(writing, node, setting);
  return node.entries.flatMap((entry, at) => {
    const isAlone = isUnderHeading && at === 0 && node.entries.length > 1 && isOneLine(writing, entry);
    return hanging(writing, entry, isAlone ? { ...setting, keepNext: true } : setting);
  });
}

/** Such an entry under a heading would stand alone with it at the foot of a page. */
function isOneLine({ style }: WordWriting, { blocks }: KeyedEntry): boolean {
  const [first] = blocks;
  return (
    blocks.length === 1 &&
    first?.kind === 'paragraph' &&
    boldWidth(plainText(first.content), style.text.keyedText.size, style) <= style.page.textColumn
  );
}

function isTabular(node: Keyed): boolean {
  return node.ruled || node.entries.some((entry) => entry.judgement !== undefined);
}

function hanging(writing: WordWriting, entry: KeyedEntry, setting: Setting): readonly WordBlock[] {
  const column = textIndent(writing.style);
  const start = setting.indent === undefined ? 0 : setting.indent;
  const inner: Setting = { ...setting, indent: start + column, text: 'KeyedText' };
  const [first, ...rest] = entry.blocks;
  const key = writing.runs(entry.key, { style: 'Key' });
  if (!fitsKeyColumn(entry.key, writing.style) || first?.kind !== 'paragraph') {
    return [...keyAbove(writing, key, start), ...writing.blocks(entry.blocks, inner)];
  }
  const tab = new docx.TextRun({ children: [new docx.Tab()] });
  const beside = paragraph(writing, 'KeyedText', [...key, tab, ...writing.runs(first.content)], {
    ...settled(inner),
    indent: { left: start + column, right: setting.right ?? 0, hanging: column },
  });
  return [beside, ...writing.blocks(rest, inner)];
}

function keyAbove(
  writing: WordWriting,
  key: readonly docx.ParagraphChild[],
  start: number,
): readonly docx.Paragraph[] {
  if (key.length === 0) return [];
  return [paragraph(writing, 'KeyAbove', key, start === 0 ? {} : { indent: { left: start } })];
}
