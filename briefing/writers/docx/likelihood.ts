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
      : [run(writing, `${labels.confidence}: ${labels[row.confidence]}.`, { bold: true })];
  const gap = level.length > 0 && row.basis.length > 0 ? [run(writing, ' ')] : [];
  return [paragraph(writing, 'Confidence', [...level, ...gap, ...writing.runs(row.basis)])];
}

/** `55–80%` */
export function percent({ low, high }: Likelihood): string {
  return `${low}–${high}%`;
}

/**
 * The likelihood as a bar: three tabs on a line as low as the bar, each shaded. It is decorative, needs no picture and
 * takes the place its tab stops give it, in whatever font.
 */
export function likelihoodBar(writing: WordWriting, { low, high }: Likelihood): docx.Paragraph {
  const { style } = writing;
  const { width, height, above } = style.measures.likelihoodBar;
  const parts = [
    { from: 0, to: low, fill: style.colours.track },
    { from: low, to: high, fill: style.colours.accent },
    { from: high, to: 100, fill: style.colours.track },
  ].filter(({ from, to }) => to > from);
  return paragraph(
    writing,
    'Spacer',
    parts.map(({ fill }) => shadedTab(fill, height)),
    {
      tabStops: parts.map(({ to }) => ({
        type: docx.TabStopType.LEFT,
        position: twips((width * to) / 100),
      })),
      spacing: {
        before: twips(above),
        after: 0,
        line: twips(height),
        lineRule: docx.LineRuleType.EXACT,
      },
    },
  );
}

function shadedTab(fill: string, height: number): docx.TextRun {
  return new docx.TextRun({
    size: Math.round((height * 2) / 1.424),
    shading: { type: docx.ShadingType.CLEAR, fill, color: 'auto' },
    children: [new docx.Tab()],
  });
}
