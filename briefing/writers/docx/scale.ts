import * as docx from 'docx';
import type { Scale } from '../../document/block.ts';
import { scaleNote } from '../../document/scale-note.ts';
import { wordWidths } from '../../style/fitted-widths.ts';
import { noRules, rule } from './borders.ts';
import { captionNote } from './caption.ts';
import { columnWidths, describedTable } from './described-table.ts';
import { twips } from './measures.ts';
import { paragraph } from './paragraph.ts';
import { run } from './run.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** The bands of a scale side by side, each with its per cent below. */
export function scale(writing: WordWriting, node: Scale, setting: Setting): readonly WordBlock[] {
  const note = captionNote(writing, scaleNote(node, writing.meta.labels));
  if (node.bands.length === 0) return note;
  const { style } = writing;
  const ink = rule(style, style.measures.rule.heavy, 'ink');
  const terms = node.bands.map(({ term }) => term);
  const room = {
    width: setting.width / twips(1),
    size: style.text.scale.size,
    pad: style.measures.scale.gap,
  };
  const widths = columnWidths(setting.width, wordWidths(terms, room, style));
  return [
    describedTable(
      writing,
      { title: node.scale, headed: true },
      {
        columnWidths: widths,
        borders: { ...noRules, top: ink, bottom: ink },
        rows: [
          bandRow(writing, terms, true),
          bandRow(
            writing,
            node.bands.map(({ percent }) => percent),
            false,
          ),
        ],
      },
    ),
    ...note,
  ];
}

function bandRow(writing: WordWriting, words: readonly string[], head: boolean): docx.TableRow {
  const { pad, gap } = writing.style.measures.scale;
  const [upright, across] = [twips(pad), twips(gap)];
  const fill = writing.style.colours.tint;
  return new docx.TableRow({
    cantSplit: true,
    ...(head ? { tableHeader: true, keepNext: true } : {}),
    children: words.map(
      (word) =>
        new docx.TableCell({
          verticalAlign: docx.VerticalAlign.CENTER,
          margins: {
            top: upright,
            bottom: upright,
            left: across,
            right: across,
            marginUnitType: docx.WidthType.DXA,
          },
          ...(head ? { shading: { type: docx.ShadingType.CLEAR, fill, color: 'auto' } } : {}),
          children: [
            paragraph(writing, 'ScaleText', [run(writing, word, head ? { bold: true } : {})], {
              alignment: docx.AlignmentType.CENTER,
            }),
          ],
        }),
    ),
  });
}
