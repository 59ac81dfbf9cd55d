import type { SupersededFact } from '../../../briefing/contract/fact-calls.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { shortened } from '../../../briefing/text/shortened.ts';
import type { Store } from '../store/store.ts';

/** The longest line that is followed in each direction. */
const mostSteps = 50;

/** The facts before one and after it that took each other's place, the oldest first; the fact alone where there are none. */
export function supersedingChain(store: Store, id: string): Outcome<readonly SupersededFact[]> {
  const older = walk(store, id, (fact) => olderThan(store, fact.id));
  if (!older.ok) return older;
  const newer = walk(store, id, (fact) => done(fact.supersededBy));
  if (!newer.ok) return newer;
  return done([...older.value.slice(1).toReversed(), ...newer.value].map(brief));
}

function walk(
  store: Store,
  from: string,
  next: (fact: Fact) => Outcome<string | undefined>,
): Outcome<readonly Fact[]> {
  const line: Fact[] = [];
  for (let id: string | undefined = from; id !== undefined && line.length <= mostSteps;) {
    const fact = store.facts.get(id);
    if (!fact.ok) return fact;
    if (fact.value === undefined || line.some((one) => one.id === id)) break;
    line.push(fact.value);
    const following = next(fact.value);
    if (!following.ok) return following;
    id = following.value;
  }
  return done(line);
}

/** The fact whose place one has taken; of several, the one that came first. */
function olderThan(store: Store, id: string): Outcome<string | undefined> {
  const older = store.facts.supersededBy(id);
  return older.ok ? done(older.value[0]) : older;
}

function brief({ id, statement, status }: Fact): SupersededFact {
  return { id, statement: shortened(statement), status };
}
