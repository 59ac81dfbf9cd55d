import * as docx from 'docx';
import type { BottomLine } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { bookmarked } from './bookmarked.ts';
import { noRules, rule } from './borders.ts';
import { cellBlocks } from './cell.ts';
import { describedTable } from './described-table.ts';
import { twips } from './measures.ts';
import { paragraph } from './paragraph.ts';
import { textIndent } from './paragraph-styles.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

interface PanelRow {
  readonly key: readonly docx.Paragraph[];
  readonly text: readonly WordBlock[];
}

/** The tinted panel with the answer: its title heads the key column, why it matters and what is uncertain stand below. */
export function bottomLine(writing: WordWriting, node: BottomLine, setting: Setting): readonly WordBlock[] {
  const key = textIndent(writing.style);
  const columnWidths = [key, setting.width - key];
  const inner: Setting = { indent: 0, width: setting.width - key, text: 'KeyedCell' };
  const rows: readonly PanelRow[] = [
    {
      key: [titleParagraph(writing, node)],
      text: [paragraph(writing, 'Answer', writing.runs(node.answer))],
    },
    ...node.entries.map((entry) => ({
      key: [paragraph(writing, 'KeyCell', writing.runs(entry.key))],
      text: cellBlocks(writing, entry.blocks, inner),
    })),
  ];
  return [
    describedTable(
      writing,
      { title: plainText(node.title), headed: false },
      {
        columnWidths,
        borders: noRules,
        rows: rows.map((row, at) =>
          panelRow(writing, row, { first: at === 0, last: at === rows.length - 1, columnWidths }),
        ),
      },
    ),
  ];
}

function titleParagraph(writing: WordWriting, node: BottomLine): docx.Paragraph {
  return paragraph(writing, 'Heading1', bookmarked(writing, node.id, writing.runs(node.title)), {
    spacing: { before: 0, after: 0 },
  });
}

interface PanelPlace {
  readonly first: boolean;
  readonly last: boolean;
  readonly columnWidths: readonly number[];
}

function panelRow(writing: WordWriting, row: PanelRow, place: PanelPlace): docx.TableRow {
  const { style } = writing;
  const { panel } = style.measures;
  const shading = { type: docx.ShadingType.CLEAR, fill: style.colours.tint, color: 'auto' };
  const bar = { ...rule(style, panel.bar, 'accent') };
  const margins = {
    top: place.first ? twips(panel.pad) : 0,
    bottom: twips(place.last ? panel.pad : style.text.answer.after),
    right: twips(panel.right),
    marginUnitType: docx.WidthType.DXA,
  };
  const cells = [
    {
      children: row.key,
      margins: { ...margins, left: twips(panel.inset + panel.bar) },
      borders: { left: bar },
    },
    { children: row.text, margins },
  ];
  return new docx.TableRow({
    cantSplit: true,
    children: cells.map(
      (cell, at) =>
        new docx.TableCell({
          ...cell,
          shading,
          width: { size: place.columnWidths[at] ?? 0, type: docx.WidthType.DXA },
        }),
    ),
  });
}
