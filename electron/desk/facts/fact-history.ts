import type { FactHistoryEntry, KeptFact } from '../../../briefing/contract/fact-calls.ts';
import { factDifferences, withFieldsOf } from '../../../briefing/facts/fact-differences.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Change } from '../../../briefing/history/change.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { Store } from '../store/store.ts';
import { openFact, saveFact } from './keep-fact.ts';
import { noFact } from './no-fact.ts';

const entriesAtOnce = 20;

/** What happened to a fact, field by field, the newest first; at most 20 entries before a sequence number. */
export function factHistory(store: Store, id: string, before?: number): Outcome<readonly FactHistoryEntry[]> {
  const history = store.facts.history(id, {
    count: entriesAtOnce,
    ...(before === undefined ? {} : { before }),
  });
  if (!history.ok) return history;
  return done(history.value.map(entryOf));
}

/** Gives the fields that one action changed what they held before it, as a change of its own. */
export function putBackFields(store: Store, id: string, sequence: number): Outcome<KeptFact> {
  const change = store.facts.history(id, { count: 1, before: sequence + 1 });
  if (!change.ok) return change;
  const [entry] = change.value;
  const found = store.facts.revised(id);
  if (!found.ok) return found;
  if (found.value === undefined) return noFact(id);
  const { before, after } = entry ?? {};
  if (entry?.sequence !== sequence || before === undefined || after === undefined) {
    return refused('bad-input', 'That change is not in the history any more. Nothing was changed.');
  }
  const fields = factDifferences(before, after).map(({ field }) => field);
  const fact = withFieldsOf(found.value.item, before, fields);
  const saved = saveFact(store, fact, found.value.revision);
  return saved.ok ? openFact(store, id) : saved;
}

function entryOf({ sequence, label, at, before, after }: Change<Fact>): FactHistoryEntry {
  const changes = before === undefined || after === undefined ? [] : factDifferences(before, after);
  return { sequence, label, at, changes };
}
