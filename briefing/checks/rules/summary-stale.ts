import { draftSummary } from '../../sources/draft-summary.ts';
import { summaryMatter } from '../origins/summary-matter.ts';
import type { DocumentRule } from '../rule.ts';

/** A source summary that was drafted from other sources than the document now rests on. */
export const summaryStale: DocumentRule = {
  id: 'summary-stale',
  on: 'document',
  title: 'A source summary that is older than the sources',
  reason:
    'ICD 206: the source summary statement describes the whole base as it is, with its gaps and conflicts.',
  severity: 'warning',
  check: (checked) => {
    const { briefing, blocks } = checked.material;
    const isPrinted = !blocks.some((block) => block.kind === 'sources' && block.summary.length > 0);
    if (briefing.sourceSummary === undefined || !isPrinted) return [];
    const { basis } = draftSummary(summaryMatter(checked));
    if (basis === briefing.sourceSummary.basis) return [];
    const message =
      'The sources have changed since the source summary was drafted: others are used, or something is known otherwise of them. Read it again, or draft it anew.';
    return [{ message, place: { field: 'sourceSummary' }, about: basis }];
  },
};
