import type { ChangedFact, ChangesOfBriefing } from '../../../briefing/contract/briefing-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { factsChangedSince } from '../drafts/facts-changed-since.ts';
import type { Store } from '../store/store.ts';
import { noBriefing } from './no-briefing.ts';
import { beginningOf } from '../../../briefing/text/beginning-of.ts';

const mostFacts = 5;
const longestStatement = 200;

/** Which facts that a briefing selects are new or edited since it was last opened. */
export function briefingChanges(store: Store, id: string): Outcome<ChangesOfBriefing> {
  return store.snapshot(() => {
    const briefing = store.briefings.get(id);
    if (!briefing.ok) return briefing;
    if (briefing.value === undefined) return noBriefing(id);
    const rows = store.briefings.rows();
    if (!rows.ok) return rows;
    const opened = rows.value.find((row) => row.briefing.id === id)?.opened;
    const changed = factsChangedSince(store, briefing.value, opened);
    if (!changed.ok) return changed;
    const { added = [], edited = [] } = changed.value ?? {};
    const facts = [
      ...added.map((fact) => ({ id: fact, how: 'new' }) as const),
      ...edited.map((fact) => ({ id: fact, how: 'edited' }) as const),
    ];
    const named = facts.slice(0, mostFacts).map((fact) => withStatement(store, fact));
    return done({
      count: facts.length,
      facts: named,
      ...(opened === undefined ? {} : { since: opened.at }),
    });
  });
}

function withStatement(store: Store, { id, how }: Omit<ChangedFact, 'statement'>): ChangedFact {
  const fact = store.facts.get(id);
  const statement = fact.ok ? (fact.value?.statement ?? '') : '';
  return { id, how, statement: beginningOf(statement, longestStatement) };
}
