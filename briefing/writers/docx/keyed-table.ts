import * as docx from 'docx';
import type { Keyed, KeyedEntry } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { noRules, rule } from './borders.ts';
import { cellSides } from './cell-sides.ts';
import { describedTable } from './described-table.ts';
import { entryKey, entryText } from './keyed-entry.ts';
import { twips } from './measures.ts';
import { textIndent } from './paragraph-styles.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** A keyed list as a table, with hairlines between its entries where it is ruled. */
export function keyedTable(writing: WordWriting, node: Keyed, setting: Setting): readonly WordBlock[] {
  const key = textIndent(writing.style);
  const title = node.entries.map((entry) => plainText(entry.key)).join(', ');
  const columnWidths = [key, setting.width - key];
  const rows = node.entries.map((entry) => entryRow(writing, entry, columnWidths));
  const borders = node.ruled ? entryRules(writing) : noRules;
  return [describedTable(writing, { title, headed: false }, { columnWidths, borders, rows })];
}

function entryRules({ style }: WordWriting): docx.ITableBordersOptions {
  const { heavy, light } = style.measures.rule;
  return {
    ...noRules,
    bottom: rule(style, heavy, 'ink'),
    insideHorizontal: rule(style, light, 'hair'),
  };
}

function entryRow(
  writing: WordWriting,
  entry: KeyedEntry,
  [key = 0, text = 0]: readonly number[],
): docx.TableRow {
  const pad = twips(writing.style.measures.ruledPad);
  const margins = { top: pad, bottom: pad, marginUnitType: docx.WidthType.DXA };
  const beside = cellSides(writing, { end: writing.style.page.gap });
  return new docx.TableRow({
    cantSplit: true,
    children: [
      new docx.TableCell({
        width: { size: key, type: docx.WidthType.DXA },
        margins: { ...margins, ...beside.margins },
        children: entryKey(writing, entry, beside.indent),
      }),
      new docx.TableCell({
        width: { size: text, type: docx.WidthType.DXA },
        margins,
        children: entryText(writing, entry, { indent: 0, width: text, text: 'KeyedCell' }),
      }),
    ],
  });
}
