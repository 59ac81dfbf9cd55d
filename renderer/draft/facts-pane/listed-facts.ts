import type { DraftFact, DraftFacts, LeftOutBy } from '../../../briefing/drafts/draft-facts.ts';
import { folded } from '../../../briefing/text/folded.ts';

/** A row of the list of facts: in the draft, or out of it for a reason. */
export interface ListedFact extends DraftFact {
  /** What a reader hears of it. */
  readonly name: string;
  readonly by?: LeftOutBy;
}

const byId = new Intl.Collator('en', { numeric: true });

/** The facts to list by their ids, those left out among them: only the named ones, and those with all of the words. */
export function listedFacts(
  { facts, leftOut }: DraftFacts,
  only: readonly string[],
  words: string,
): readonly ListedFact[] {
  const wanted = folded(words)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const named = new Set(only);
  return [...facts, ...leftOut]
    .filter((fact) => named.size === 0 || named.has(fact.id))
    .filter((fact) => hasAll(fact, wanted))
    .toSorted((one, other) => byId.compare(one.id, other.id))
    .map((fact) => Object.assign({ name: `${fact.id} ${fact.statement}` }, fact));
}

function hasAll({ id, kind, statement }: DraftFact, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const text = folded(`${id} ${kind} ${statement}`);
  return wanted.every((word) => text.includes(word));
}
