import type { Fact } from '../../facts/fact.ts';
import { draftSummary } from '../../sources/draft-summary.ts';
import type { CheckMaterial } from '../check-material.ts';
import { keyStatements } from '../origins/key-statements.ts';
import { summaryMatter } from '../origins/summary-matter.ts';
import type { CheckedDocument, DocumentRule } from '../rule.ts';
import { usedIds } from '../used-ids.ts';

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
    const basis = basisOf(checked);
    if (basis === briefing.sourceSummary.basis) return [];
    const message =
      'The sources have changed since the source summary was drafted: others are used, or something is known otherwise of them. Read it again, or draft it anew.';
    return [{ message, place: { field: 'sourceSummary' }, about: basis }];
  },
};

interface KeptBasis extends Pick<CheckMaterial, 'sources' | 'settings'> {
  /** What is used in the document, and in its key statements. */
  readonly of: string;
  readonly basis: string;
}

const kept = new WeakMap<readonly Fact[], KeptBasis>();

/** Drafted again only when something else is used, be it in a key statement. */
function basisOf(checked: CheckedDocument): string {
  const { material, passages } = checked;
  const { facts, sources, settings } = material;
  const inKey = keyStatements(passages).map(({ ids }) => ids.join(' '));
  const of = [...usedIds(passages), '', ...inKey].join('|');
  const known = kept.get(facts);
  if (known?.of === of && known.settings === settings && known.sources === sources) return known.basis;
  const { basis } = draftSummary(summaryMatter(checked));
  kept.set(facts, { of, sources, settings, basis });
  return basis;
}
