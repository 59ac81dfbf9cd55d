import type { Fact } from '../facts/fact.ts';
import { originChain } from './origin.ts';
import type { SourcesById } from './origin.ts';

/** From the most to the least reliable; F, which cannot be judged, is relied on least. */
const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/**
 * The grade of a fact in the Admiralty system, as printed: `C2`. The letter is that of the least reliable source between
 * speaker and desk, the number the item’s credibility. What nobody has judged counts as what cannot be judged (F, 6).
 * Undefined for a view of the source’s, and where neither source nor item was graded at all.
 */
export function gradeOf(fact: Fact, sources: SourcesById): string | undefined {
  if (fact.judgement?.by === 'source') return undefined;
  const ratings = originChain(fact, sources).links.map((link) => link.source.reliability);
  if (fact.credibility === undefined && ratings.every((rating) => rating === undefined)) return undefined;
  const ranks = ratings.map((rating) => letters.indexOf(rating ?? 'F'));
  const least = letters[Math.max(...ranks)] ?? 'F';
  return `${least}${fact.credibility ?? 6}`;
}
