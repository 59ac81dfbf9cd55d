import * as docx from 'docx';
import type { Keyed, KeyedEntry, Likelihood } from '../../document/block.ts';
import { plainText } from '../../document/plain-text.ts';
import { noRules, rule } from './borders.ts';
import { cellBlocks } from './cell.ts';
import { describedTable } from './described-table.ts';
import { confidenceLine, likelihoodBar, percent } from './judgements.ts';
import { twips } from './measures.ts';
import { paragraph } from './paragraph.ts';
import { textIndent } from './paragraph-styles.ts';
import { run } from './run.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** A keyed list as a table, with hairlines between its entries where it is ruled. */
export function keyedTable(writing: WordWriting, node: Keyed, setting: Setting): readonly WordBlock[] {
  const { rule: rules } = writing.style.measures;
  const key = textIndent(writing.style);
  const borders = node.ruled
    ? {
        ...noRules,
        bottom: rule(writing.style, rules.heavy, 'ink'),
        insideHorizontal: rule(writing.style, rules.light, 'hair'),
      }
    : noRules;
  const title = node.entries.map((entry) => plainText(entry.key)).join(', ');
  const columnWidths = [key, setting.width - key];
  const rows = node.entries.map((entry) => entryRow(writing, entry, columnWidths));
  return [describedTable(writing, { title, headed: false }, { columnWidths, borders, rows })];
}

function entryRow(
  writing: WordWriting,
  entry: KeyedEntry,
  [key = 0, text = 0]: readonly number[],
): docx.TableRow {
  const pad = twips(writing.style.measures.ruledPad);
  const margins = { top: pad, bottom: pad, marginUnitType: docx.WidthType.DXA };
  const setting: Setting = { indent: 0, width: text, text: 'KeyedCell' };
  const children = [
    ...(entry.blocks.length === 0 && entry.judgement !== undefined
      ? []
      : cellBlocks(writing, entry.blocks, setting)),
    ...(entry.judgement === undefined
      ? []
      : [
          paragraph(writing, 'KeyedCell', writing.runs(entry.judgement.claim)),
          ...confidenceLine(writing, entry.judgement),
        ]),
  ];
  return new docx.TableRow({
    cantSplit: true,
    children: [
      new docx.TableCell({
        width: { size: key, type: docx.WidthType.DXA },
        margins: { ...margins, right: twips(writing.style.page.gap) },
        children: keyParagraphs(writing, entry),
      }),
      new docx.TableCell({ width: { size: text, type: docx.WidthType.DXA }, margins, children }),
    ],
  });
}

function keyParagraphs(writing: WordWriting, entry: KeyedEntry): readonly docx.Paragraph[] {
  const key = paragraph(writing, 'KeyCell', writing.runs(entry.key));
  const likelihood = entry.judgement?.likelihood;
  if (likelihood === undefined) return [key];
  const note = paragraph(writing, 'KeyNote', [run(writing, inWords(likelihood))]);
  return [key, note, likelihoodBar(writing, likelihood)];
}

function inWords(likelihood: Likelihood): string {
  return `${likelihood.term}, ${percent(likelihood)} (${likelihood.scale})`;
}
