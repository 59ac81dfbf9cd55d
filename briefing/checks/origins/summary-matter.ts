import type { SummaryMatter } from '../../sources/draft-summary.ts';
import { sourcesBehind } from '../../sources/sources-behind.ts';
import type { CheckMaterial } from '../check-material.ts';
import { judgedConflicts } from '../conflicts/open-conflicts.ts';
import { factsById } from '../facts-by-id.ts';
import type { CheckedDocument } from '../rule.ts';
import { usedIds } from '../used-ids.ts';
import { corroboration } from './corroboration.ts';
import { keyStatements } from './key-statements.ts';

/** What of a document its summary asks for. */
interface Summarised {
  readonly material: Pick<CheckMaterial, 'facts' | 'sources' | 'settings'>;
  readonly passages: CheckedDocument['passages'];
}

/** What the summary of the sources of a document is drafted from. */
export function summaryMatter({ material, passages }: Summarised): SummaryMatter {
  const used = usedIds(passages);
  const facts = material.facts.filter(({ id }) => used.has(id));
  const all = [...material.sources.values()];
  const behind = new Set(sourcesBehind(facts, all));
  const byId = factsById(material.facts);
  const origins = keyStatements(passages)
    .map(({ ids }) => corroboration(ids, byId, material.sources).origins)
    .filter((count) => count > 0);
  const conflicts = judgedConflicts(material);
  const settled = conflicts.filter(({ settlement }) => settlement !== undefined).length;
  return {
    facts,
    sources: all.filter((source) => behind.has(source) || used.has(source.id)),
    keyStatements: origins.length,
    onOneOrigin: origins.filter((count) => count === 1).length,
    conflicts: { settled, open: conflicts.length - settled },
  };
}
