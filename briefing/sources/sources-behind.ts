import type { Fact } from '../facts/fact.ts';
import { sourcesById } from './origin.ts';
import type { Source } from './source.ts';

/** The sources that facts rest on, in the order of `sources`: what was read, who reported it, and where those are cited. */
export function sourcesBehind(facts: readonly Fact[], sources: readonly Source[]): readonly Source[] {
  const byId = sourcesById(sources);
  const behind = new Set<string>();
  const follow = (start: string | undefined): void => {
    for (let id = start; id !== undefined && !behind.has(id); id = byId.get(id)?.citedIn) behind.add(id);
  };
  for (const fact of facts) {
    follow(fact.reportedBy);
    for (const evidence of fact.evidence) follow(evidence.source);
  }
  return sources.filter((source) => behind.has(source.id));
}
