import type { JudgementRow, Judgements } from '../../document/block.ts';
import { originOf } from './html-writing.ts';
import type { HtmlWriting } from './html-writing.ts';
import { confidence, likelihoodCell } from './likelihood.ts';
import { element, lines } from './markup.ts';
import type { Markup } from './markup.ts';

/** A table of judgements: the likelihood, the claim, and apart from it the confidence. */
export function writeJudgements(writing: HtmlWriting, judgements: Judgements): Markup {
  const { labels } = writing;
  const head = [labels.likelihood, labels.judgement].map((words) => element('th', { scope: 'col' }, words));
  const rows = judgements.rows.map((row) => judgementRow(writing, row));
  return element(
    'table',
    { class: 'judgements', ...originOf(judgements) },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, lines(...rows)),
  );
}

function judgementRow(writing: HtmlWriting, row: JudgementRow): Markup {
  const claim = element('p', {}, writing.inlines(row.claim));
  return element(
    'tr',
    {},
    element('td', {}, likelihoodCell(writing, row.likelihood)),
    element('td', {}, claim, confidence(writing, row)),
  );
}
