import type { Fact } from '../../facts/fact.ts';
import { originKeys } from '../../sources/origin.ts';
import type { CheckMaterial } from '../check-material.ts';
import { readingsOf } from '../conflicts/readings-of.ts';
import { tellsTheSame } from '../conflicts/tells-the-same.ts';
import type { FactRule } from '../rule.ts';

/** A fact rated 1, “confirmed by independent sources”, that comes from one origin, and that no other fact of the desk bears out. */
export const confirmedOneOrigin: FactRule = {
  id: 'confirmed-one-origin',
  on: 'facts',
  title: 'A fact rated as confirmed that has one origin',
  reason: 'Admiralty system: 1 means confirmed by independent sources.',
  severity: 'warning',
  check: (material) =>
    material.facts
      .filter(
        (fact) => fact.credibility === 1 && fact.judgement === undefined && hasOneOrigin(fact, material),
      )
      .map(({ id }) => ({
        message: `Fact ${id} is rated 1, confirmed by independent sources, and has one origin. Add the source that confirms it, or rate it 2.`,
        place: { fact: id, field: 'credibility' },
      })),
};

function hasOneOrigin(fact: Fact, { deskFacts, sources, settings }: CheckMaterial): boolean {
  const [own, ...others] = originKeys(fact, sources);
  if (own === undefined || others.length > 0) return false;
  const read = readingsOf(settings.names);
  const reading = read(fact);
  return !deskFacts.some(
    (other) =>
      other.kind === fact.kind &&
      other.status === 'current' &&
      tellsTheSame(reading, read(other)) &&
      originKeys(other, sources).some((key) => key !== own),
  );
}
