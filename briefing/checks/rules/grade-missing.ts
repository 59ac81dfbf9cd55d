import type { Fact } from '../../facts/fact.ts';
import { sourcesBehind } from '../../sources/sources-behind.ts';
import type { CheckMaterial } from '../check-material.ts';
import type { Hit } from '../hit.ts';
import { listedIds } from '../listed-ids.ts';
import type { DocumentRule } from '../rule.ts';
import { usedIds } from '../used-ids.ts';

/** Facts and sources in use that nobody has graded, on a desk that grades others. */
export const gradeMissing: DocumentRule = {
  id: 'grade-missing',
  on: 'document',
  title: 'A fact or source that is not graded',
  reason:
    'In the Admiralty system reliability belongs to the source and credibility to the item; what is not graded counts as F6.',
  severity: 'note',
  check: ({ material, passages }) => {
    const used = usedIds(passages);
    const facts = material.facts.filter(({ id }) => used.has(id));
    return [...ungradedFacts(facts, material), ...ungradedSources(facts, used, material)];
  },
};

/** A view of the source’s is not graded. */
function ungradedFacts(used: readonly Fact[], { deskFacts }: CheckMaterial): readonly Hit[] {
  if (deskFacts.every(({ credibility }) => credibility === undefined)) return [];
  const ids = used
    .filter(({ credibility, judgement }) => credibility === undefined && judgement?.by !== 'source')
    .map(({ id }) => id);
  return hitOn(ids, 'fact', 'credibility (1 to 6)');
}

function ungradedSources(
  used: readonly Fact[],
  ids: ReadonlySet<string>,
  { sources }: CheckMaterial,
): readonly Hit[] {
  const all = [...sources.values()];
  const candidates = all.filter(({ reliability }) => reliability === undefined);
  if (candidates.length === 0 || candidates.length === all.length) return [];
  const behind = new Set(sourcesBehind(used, all));
  const ungraded = candidates
    .filter((source) => behind.has(source) || ids.has(source.id))
    .map(({ id }) => id);
  return hitOn(ungraded, 'source', 'reliability (A to F)');
}

function hitOn(ids: readonly string[], noun: 'fact' | 'source', grade: string): readonly Hit[] {
  const [first] = ids;
  if (first === undefined) return [];
  const named = listedIds(ids, noun);
  const message =
    ids.length === 1
      ? `The ${noun} ${named} has no ${grade}, while others have one. Grade it.`
      : `The ${noun}s ${named} have no ${grade}, while others have one. Grade them.`;
  const field = noun === 'fact' ? 'credibility' : 'reliability';
  return [{ message, place: { [noun]: first, field }, about: ids.join(' ') }];
}
