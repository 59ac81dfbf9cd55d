import type { KeptFact, SavedFact } from '../../../briefing/contract/fact-calls.ts';
import { checkFact, newFindings } from '../../../briefing/facts/check-fact.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { Revised, Store } from '../store/store.ts';
import { factSetting } from './fact-setting.ts';
import { noFact } from './no-fact.ts';
import { sourceNames } from './source-names.ts';

/** A fact as the window gets it: with its revision and the names of the sources it speaks of. */
export function openFact(store: Store, id: string): Outcome<KeptFact> {
  const found = store.facts.revised(id);
  if (!found.ok) return found;
  return found.value === undefined ? noFact(id) : keptFact(store, found.value);
}

/** A fact of the store as the window gets it. */
export function keptFact(store: Store, { item, revision }: Revised<Fact>): Outcome<KeptFact> {
  const names = sourceNames(store, [item.reportedBy, ...item.evidence.map(({ source }) => source)]);
  if (!names.ok) return names;
  const last = store.facts.history(item.id, { count: 1 });
  if (!last.ok) return last;
  const [change] = last.value;
  return done({
    fact: item,
    revision,
    names: names.value,
    ...(change === undefined ? {} : { changed: change.at }),
  });
}

/** Adds a fact that fits its kind and the desk's markings. */
export function addFact(store: Store, fact: Fact): Outcome<KeptFact> {
  const rules = factSetting(store);
  if (!rules.ok) return rules;
  const findings = checkFact(fact, rules.value);
  if (findings.length > 0) return notKept(fact, findings);
  const added = store.facts.add([fact]);
  return added.ok ? keptFact(store, { item: fact, revision: 1 }) : added;
}

/** Keeps a fact where its revision is still this one; what stood against it before may stand. */
export function saveFact(store: Store, fact: Fact, revision: number): Outcome<SavedFact> {
  const before = store.facts.get(fact.id);
  if (!before.ok) return before;
  if (before.value === undefined) return noFact(fact.id);
  const rules = factSetting(store);
  if (!rules.ok) return rules;
  const findings = newFindings(fact, before.value, rules.value);
  if (findings.length > 0) return notKept(fact, findings);
  const saved = store.facts.save(fact, revision);
  if (!saved.ok) return saved;
  const current = saved.value.kept ? saved.value : saved.value.current;
  if (current === undefined) return noFact(fact.id);
  const kept = keptFact(store, current);
  return kept.ok ? done({ ...kept.value, kept: saved.value.kept }) : kept;
}

function notKept(fact: Fact, findings: readonly Finding[]): Outcome<never> {
  const [first] = findings;
  const message = `${fact.id} was not saved; the desk has it as it was. ${first?.message ?? ''}`.trim();
  return refused('bad-input', message, findings);
}
