import type { JudgementRow, Likelihood } from '../../document/block.ts';
import { likelihoodRange, likelihoodWords } from '../../document/likelihood-words.ts';
import type { HtmlWriting } from './html-writing.ts';
import { element, fragment } from './markup.ts';
import type { Child, Markup } from './markup.ts';

/** The likelihood as a table of judgements shows it: the term, its range, and the range drawn. */
export function likelihoodCell(writing: HtmlWriting, likelihood: Likelihood | undefined): Child {
  if (likelihood === undefined) return undefined;
  const range = element('span', { class: 'range' }, likelihoodRange(likelihood, writing.labels));
  return fragment(element('span', { class: 'term' }, likelihood.term), ' ', range, bar(writing, likelihood));
}

/** The likelihood under a key: term, range and scale on one line, and the range drawn. */
export function likelihoodUnderKey(writing: HtmlWriting, likelihood: Likelihood | undefined): Child {
  if (likelihood === undefined) return undefined;
  const words = likelihoodWords(likelihood, writing.labels);
  return fragment(' ', element('span', { class: 'range' }, words), bar(writing, likelihood));
}

/** How sure the desk is and why, in sentences apart from the claim. */
export function confidence(writing: HtmlWriting, row: JudgementRow): Child {
  if (row.confidence === undefined && row.basis.length === 0) return undefined;
  const { labels } = writing;
  const level =
    row.confidence && element('b', {}, `${labels.confidence}${labels.colon}${labels[row.confidence]}.`);
  const gap = level && row.basis.length > 0 ? ' ' : undefined;
  return element('p', { class: 'confidence' }, level, gap, writing.inlines(row.basis));
}

/** The range as a segment on a track from 0 to 100; it repeats the figures, so it is hidden from readers aloud. */
function bar({ style, direction }: HtmlWriting, { low, high }: Likelihood): Markup {
  const { width, height } = style.measures.likelihoodBar;
  const size = { class: 'bar', width: `${width}pt`, height: `${height}pt`, viewBox: '0 0 100 1' };
  return element(
    'svg',
    { ...size, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    element('rect', { class: 'track', width: 100, height: 1 }),
    element('rect', {
      class: 'segment',
      x: direction === 'rtl' ? 100 - high : low,
      width: high - low,
      height: 1,
    }),
  );
}
