import * as docx from 'docx';
import type { JudgementRow, Likelihood } from '../../document/block.ts';
import { twips } from './measures.ts';
import { paragraph } from './paragraph.ts';
import { run } from './run.ts';
import type { WordWriting } from './word-writing.ts';

/** The confidence in a claim and what it rests on; nothing where neither is given. */
export function confidenceLine(writing: WordWriting, row: JudgementRow): readonly docx.Paragraph[] {
  const { labels } = writing.meta;
  if (row.confidence === undefined && row.basis.length === 0) return [];
  const level =
    row.confidence === undefined
      ? []
      : [run(writing, `${labels.confidence}${labels.colon}${labels[row.confidence]}.`, { bold: true })];
  const gap = level.length > 0 && row.basis.length > 0 ? [run(writing, ' ')] : [];
  return [paragraph(writing, 'Confidence', [...level, ...gap, ...writing.runs(row.basis)])];
}

/**
 * The likelihood as a bar: three tabs on a line as low as the bar, each shaded. It is decorative, needs no picture and
 * takes the place its tab stops give it, in whatever font. The line's height is that of its style's type too: in a
 * cell LibreOffice goes by the type and passes over an exact height.
 */
export function likelihoodBar(writing: WordWriting, { low, high }: Likelihood): docx.Paragraph {
  const { style } = writing;
  const { width } = style.measures.likelihoodBar;
  const parts = [
    { from: 0, to: low, fill: style.colours.track },
    { from: low, to: high, fill: style.colours.accent },
    { from: high, to: 100, fill: style.colours.track },
  ].filter(({ from, to }) => to > from);
  return paragraph(
    writing,
    'LikelihoodBar',
    parts.map(({ fill }) => shadedTab(fill)),
    {
      tabStops: parts.map(({ to }) => ({
        type: docx.TabStopType.LEFT,
        position: twips((width * to) / 100),
      })),
    },
  );
}

function shadedTab(fill: string): docx.TextRun {
  return new docx.TextRun({
    shading: { type: docx.ShadingType.CLEAR, fill, color: 'auto' },
    children: [new docx.Tab()],
  });
}
