import type { ChangedFacts } from '../../../briefing/contract/fact-calls.ts';
import type { CommonValues } from '../../../briefing/facts/common-values.ts';
import { commonValues, nothingInCommon } from '../../../briefing/facts/common-values.ts';
import { newFindings } from '../../../briefing/facts/check-fact.ts';
import type { FactRules } from '../../../briefing/facts/check-fact.ts';
import type { FactChanges } from '../../../briefing/facts/fact-changes.ts';
import { applyFactChanges, refusalOf } from '../../../briefing/facts/fact-changes.ts';
import type { FactChoice } from '../../../briefing/facts/fact-choice.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { Store } from '../store/store.ts';
import { chosenIds, factsOf } from './chosen-facts.ts';
import { factSetting } from './fact-setting.ts';

const mostListed = 200;
/** More facts than this are not read to find what they have in common. */
const mostCompared = 5_000;

/** A fact that can take a change, as it would be, with the revision it was read at. */
export interface PreparedChange {
  readonly fact: Fact;
  readonly revision: number;
}

/** What a change of several facts comes to, before anything is changed. */
export interface PreparedChanges {
  readonly changes: readonly PreparedChange[];
  readonly refused: readonly { readonly id: string; readonly why: string }[];
}

/** How far the preparation is; it gives way to other calls each time this is awaited. */
export type TellProgress = (done: number, total: number) => Promise<void>;

const slice = 250;

/** Finds out which of the facts can take a change, a slice at a time. */
export async function prepareChanges(
  store: Store,
  ids: readonly string[],
  changes: FactChanges,
  tell: TellProgress,
): Promise<Outcome<PreparedChanges>> {
  const rules = factSetting(store);
  if (!rules.ok) return rules;
  const prepared: PreparedChange[] = [];
  const refused: { id: string; why: string }[] = [];
  for (let start = 0; start < ids.length; start += slice) {
    for (const id of ids.slice(start, start + slice)) {
      const found = store.facts.revised(id);
      if (!found.ok) return found;
      if (found.value === undefined) refused.push({ id, why: 'It is not on the desk any more.' });
      else takeOne(found.value, changes, rules.value, { prepared, refused });
    }
    await tell(Math.min(start + slice, ids.length), ids.length);
  }
  return done({ changes: prepared, refused });
}

function takeOne(
  { item, revision }: { readonly item: Fact; readonly revision: number },
  changes: FactChanges,
  rules: FactRules,
  { prepared, refused }: { prepared: PreparedChange[]; refused: { id: string; why: string }[] },
): void {
  const fact = applyFactChanges(item, changes);
  if (fact === item) return;
  const why = refusalOf(fact) ?? newFindings(fact, item, rules)[0]?.message;
  if (why === undefined) prepared.push({ fact, revision });
  else refused.push({ id: item.id, why });
}

/** Keeps prepared changes; a fact that was changed since it was read stays as it is now. Callers make it one action. */
export function keepChanges(store: Store, { changes, refused }: PreparedChanges): Outcome<ChangedFacts> {
  const late: { id: string; why: string }[] = [];
  for (const { fact, revision } of changes) {
    const saved = store.facts.save(fact, revision);
    if (!saved.ok) return saved;
    if (!saved.value.kept)
      late.push({ id: fact.id, why: 'It was changed by somebody else at the same moment.' });
  }
  const all = [...refused, ...late];
  return done({
    changed: changes.length - late.length,
    refused: all.slice(0, mostListed),
    refusedCount: all.length,
  });
}

/** What chosen facts have in common; of more than 5,000 only how many they are. */
export function commonOf(store: Store, choice: FactChoice): Outcome<CommonValues> {
  const ids = chosenIds(store, choice);
  if (!ids.ok) return ids;
  if (ids.value.length > mostCompared) return done(nothingInCommon(ids.value.length));
  const facts = factsOf(store, ids.value);
  return facts.ok ? done(commonValues(facts.value)) : facts;
}
