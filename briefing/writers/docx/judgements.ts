import * as docx from 'docx';
import type { JudgementRow, Judgements, Likelihood } from '../../document/block.ts';
import { likelihoodRange } from '../../document/likelihood-words.ts';
import { rule, tableRules } from './borders.ts';
import { cellSides, type CellSides } from './cell-sides.ts';
import { describedTable } from './described-table.ts';
import { confidenceLine, likelihoodBar } from './likelihood.ts';
import { twips } from './measures.ts';
import { paragraph } from './paragraph.ts';
import { textIndent } from './paragraph-styles.ts';
import { run } from './run.ts';
import type { Setting, WordBlock, WordWriting } from './word-writing.ts';

/** Claims with their likelihood beside them and the confidence apart, below. */
export function judgements(writing: WordWriting, node: Judgements, setting: Setting): readonly WordBlock[] {
  if (node.rows.length === 0) return [];
  const { labels } = writing.meta;
  const key = textIndent(writing.style);
  const columnWidths = [key, setting.width - key];
  const rows = [headRow(writing), ...node.rows.map((row, at) => judgementRow(writing, row, at === 0))];
  const description = { title: labels.judgement, headed: true };
  return [describedTable(writing, description, { columnWidths, borders: tableRules(writing.style), rows })];
}

function headRow(writing: WordWriting): docx.TableRow {
  const { labels } = writing.meta;
  const pad = twips(writing.style.measures.cell.pad);
  const bottom = rule(writing.style, writing.style.measures.rule.light, 'ink');
  const cell = (words: string) =>
    new docx.TableCell({
      margins: { top: pad, bottom: pad, marginUnitType: docx.WidthType.DXA },
      borders: { bottom },
      children: [paragraph(writing, 'TableHead', [run(writing, words)], { keepNext: true })],
    });
  return new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [cell(labels.likelihood), cell(labels.judgement)],
  });
}

function judgementRow(writing: WordWriting, row: JudgementRow, first: boolean): docx.TableRow {
  const pad = twips(writing.style.measures.judgementPad);
  const margins = { top: pad, bottom: pad, marginUnitType: docx.WidthType.DXA };
  const beside = cellSides(writing, { end: writing.style.page.gap });
  const borders = first ? { top: rule(writing.style, writing.style.measures.rule.light, 'ink') } : {};
  return new docx.TableRow({
    cantSplit: true,
    children: [
      new docx.TableCell({
        borders,
        margins: { ...margins, ...beside.margins },
        children: likelihoodParagraphs(writing, row.likelihood, beside.indent),
      }),
      new docx.TableCell({
        borders,
        margins,
        children: [paragraph(writing, 'KeyedCell', writing.runs(row.claim)), ...confidenceLine(writing, row)],
      }),
    ],
  });
}

function likelihoodParagraphs(
  writing: WordWriting,
  likelihood: Likelihood | undefined,
  indent: CellSides['indent'],
): readonly docx.Paragraph[] {
  if (likelihood === undefined) return [paragraph(writing, 'KeyCell', [])];
  const range = likelihoodRange(likelihood, writing.meta.labels);
  return [
    paragraph(writing, 'KeyCell', [run(writing, likelihood.term)], indent),
    paragraph(writing, 'KeyNote', [run(writing, range)], indent),
    likelihoodBar(writing, likelihood),
  ];
}
