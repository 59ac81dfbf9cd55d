import type { Evidence } from '../../facts/fact.ts';
import type { SourcesById } from '../../sources/origin.ts';
import type { CheckMaterial } from '../check-material.ts';
import { factsById } from '../facts-by-id.ts';

/** In whose captures words are looked for. */
export interface CapturedSources {
  /** The sources that were read: where one is not there, that which cites it. Words must stand in one of them. */
  readonly read: readonly string[];
  /** Those on the way to them, where words may stand as well. */
  readonly alsoIn: readonly string[];
}

/** The sources whose captures hold the words of facts and sources that are cited; a fact rests on those of its evidence. */
export function sourcesOfCited(ids: readonly string[], material: CheckMaterial): CapturedSources {
  const facts = factsById(material.deskFacts);
  const cited = ids.flatMap((id) => {
    const fact = facts.get(id);
    if (fact === undefined) return material.sources.has(id) ? [id] : [];
    const reporter = fact.reportedBy === undefined ? [] : [fact.reportedBy];
    return [...fact.evidence.map(({ source }) => source), ...reporter];
  });
  return captured(cited, material.sources);
}

/** The sources whose captures hold the words of a piece of evidence. */
export function sourcesOfEvidence({ source }: Evidence, { sources }: CheckMaterial): CapturedSources {
  return captured([source], sources);
}

function captured(ids: readonly string[], sources: SourcesById): CapturedSources {
  const chains = ids.map((id) => chainOf(id, sources));
  const read = chains.flatMap((chain) => {
    const first = chain.find((id) => (sources.get(id)?.captures.length ?? 0) > 0) ?? chain[0];
    return first === undefined ? [] : [first];
  });
  const all = new Set(chains.flat());
  return { read: [...new Set(read)], alsoIn: [...all].filter((id) => !read.includes(id)) };
}

/** From a source to where it is cited; one that comes back to itself ends there. */
function chainOf(start: string, sources: SourcesById): readonly string[] {
  const chain = new Set<string>();
  for (let id: string | undefined = start; id !== undefined && !chain.has(id); id = sources.get(id)?.citedIn)
    if (sources.has(id)) chain.add(id);
    else break;
  return [...chain];
}
