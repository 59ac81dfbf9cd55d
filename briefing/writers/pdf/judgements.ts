import type { JudgementRow, Judgements } from '../../document/block.ts';
import type { PdfCell, PdfNode, Sides } from './pdf-definition.ts';
import type { PdfWriting, Setting } from './pdf-writing.ts';
import { confidenceNodes, likelihoodNodes } from './likelihood.ts';
import { bareText } from './nodes.ts';
import { hairRule, headRule, inkRule } from './rules.ts';

/** A table of judgements: the likelihood with its bar, the claim, and apart from it the confidence. */
export function writeJudgements(
  writing: PdfWriting,
  judgements: Judgements,
  setting: Setting,
): readonly PdfNode[] {
  const { style } = writing;
  const { keyColumn, gap } = style.page;
  const left = keyColumn + gap;
  const rows = judgements.rows.map((row) => judgementCells(writing, row));
  return [
    {
      role: 'table',
      table: {
        headerRows: 1,
        widths: [left, setting.width - left],
        body: [headCells(writing), ...rows],
      },
      rules: [inkRule(style), headRule(style), ...rows.slice(1).map(() => hairRule(style)), inkRule(style)],
      margin: [0, 0, 0, style.measures.tableAfter],
    },
  ];
}

function headCells({ labels, style }: PdfWriting): readonly PdfCell[] {
  const { pad } = style.measures.cell;
  return [labels.likelihood, labels.judgement].map((words, at) => ({
    stack: [bareText('tableHead', [{ text: words }])],
    padding: sides(pad, at === 0 ? style.page.gap : 0),
    verticalAlignment: 'bottom',
  }));
}

function judgementCells(writing: PdfWriting, row: JudgementRow): readonly PdfCell[] {
  const { style } = writing;
  const pad = style.measures.judgementPad;
  const likelihood = row.likelihood === undefined ? [] : likelihoodNodes(writing, row.likelihood);
  const claim = bareText('keyedText', writing.runs(row.claim, 'keyedText'));
  return [
    { stack: likelihood, padding: sides(pad, style.page.gap) },
    { stack: [claim, ...confidenceNodes(writing, row)], padding: sides(pad, 0) },
  ];
}

function sides(pad: number, right: number): Sides {
  return [0, pad, right, pad];
}
