import type { JudgementRow, Likelihood } from '../../document/block.ts';
import { likelihoodRange, likelihoodWords } from '../../document/likelihood-words.ts';
import type { PdfCanvas, PdfNode, PdfText } from './pdf-definition.ts';
import type { PdfWriting } from './pdf-writing.ts';
import { bareText, runIn } from './nodes.ts';
import { colourOf } from './text-styles.ts';
import { bindText } from './typography.ts';

/** The likelihood as a table of judgements shows it: the term, its range, and the range drawn. */
export function likelihoodNodes(writing: PdfWriting, likelihood: Likelihood): readonly PdfNode[] {
  return [
    { ...bareText('key', [{ text: bindText(likelihood.term) }]), keepWithNext: true },
    keyNote(likelihoodRange(likelihood, writing.labels)),
    likelihoodBar(writing, likelihood),
  ];
}

/** The likelihood under a key: term, range and scale on one line, and the range drawn. */
export function likelihoodUnderKey(writing: PdfWriting, likelihood: Likelihood): readonly PdfNode[] {
  return [keyNote(likelihoodWords(likelihood, writing.labels)), likelihoodBar(writing, likelihood)];
}

/** How sure the desk is and why, in sentences apart from the claim. */
export function confidenceNodes(writing: PdfWriting, row: JudgementRow): readonly PdfNode[] {
  const { labels, style } = writing;
  const basis = writing.runs(row.basis, 'confidence');
  if (row.confidence === undefined && basis.length === 0) return [];
  const words =
    row.confidence === undefined
      ? []
      : runIn([{ text: `${labels.confidence}${labels.colon}${labels[row.confidence]}` }]);
  const { before, after } = style.text.confidence;
  return [{ ...bareText('confidence', [...words, ...basis]), margin: [0, before, 0, after] }];
}

function keyNote(words: string): PdfText {
  return { ...bareText('keyNote', [{ text: bindText(words) }]), keepWithNext: true };
}

/** The range as a segment on a track from 0 to 100; it repeats the figures, so it is no content of its own. */
function likelihoodBar({ style }: PdfWriting, { low, high }: Likelihood): PdfCanvas {
  const { width, height, above } = style.measures.likelihoodBar;
  const from = (width * low) / 100;
  const segment = (width * (high - low)) / 100;
  return {
    role: 'artifact',
    margin: [0, above, 0, 0],
    canvas: [
      { type: 'rect', x: 0, y: 0, w: width, h: height, color: colourOf(style, 'track') },
      { type: 'rect', x: from, y: 0, w: segment, h: height, color: colourOf(style, 'accent') },
    ],
  };
}
