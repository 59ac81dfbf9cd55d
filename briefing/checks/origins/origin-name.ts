import type { Fact } from '../../facts/fact.ts';
import type { SourcesById } from '../../sources/origin.ts';

/** Who stands behind a fact or a source, as a message names it: the speaker, else who issued what was read, else its title or id. */
export function originName(id: string, fact: Fact | undefined, sources: SourcesById): string | undefined {
  if (fact?.saidBy !== undefined) return fact.saidBy.name;
  const read = fact === undefined ? id : (fact.reportedBy ?? fact.evidence[0]?.source);
  const source = read === undefined ? undefined : sources.get(read);
  return source && (source.originator ?? source.author ?? source.title ?? `source ${source.id}`);
}
