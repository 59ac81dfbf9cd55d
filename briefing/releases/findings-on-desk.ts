import type { Finding, Place } from '../outcome.ts';

const releasedId = /\b(?:F|source-)\d{1,6}\b/gu;

/** Findings of a release with the ids of the desk in place of its own, for those who can look them up there. */
export function findingsOnDesk(
  findings: readonly Finding[],
  idsOnDesk: ReadonlyMap<string, string>,
): readonly Finding[] {
  const named = (text: string): string => text.replaceAll(releasedId, (id) => idsOnDesk.get(id) ?? id);
  return findings.map((finding) => {
    const { place } = finding;
    return {
      ...finding,
      message: named(finding.message),
      ...(place && { place: placeOf(place, idsOnDesk) }),
    };
  });
}

function placeOf(place: Place, idsOnDesk: ReadonlyMap<string, string>): Place {
  const { fact, source } = place;
  return {
    ...place,
    ...(fact === undefined ? {} : { fact: idsOnDesk.get(fact) ?? fact }),
    ...(source === undefined ? {} : { source: idsOnDesk.get(source) ?? source }),
  };
}
