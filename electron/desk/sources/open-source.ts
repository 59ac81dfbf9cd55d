import { sourceTitle } from '../../../briefing/cards/fact-on-card.ts';
import { originMap } from '../../../briefing/cards/origin-map.ts';
import type { OpenedSource } from '../../../briefing/contract/source-calls.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { sourcesById } from '../../../briefing/sources/origin.ts';
import type { Store } from '../store/store.ts';

/** How many facts of a source are mapped. */
const mostFacts = 2000;

/** A source with the facts that rest on it and where those come from. */
export function openSource(store: Store, id: string): Outcome<OpenedSource> {
  const found = store.sources.revised(id);
  if (!found.ok) return found;
  if (found.value === undefined) return noSource(id);
  const { item: source, revision } = found.value;
  const all = store.sources.list();
  if (!all.ok) return all;
  const facts = factsBehind(store, id);
  if (!facts.ok) return facts;
  const last = store.sources.history(id, { count: 1 });
  if (!last.ok) return last;
  const sources = sourcesById(all.value);
  const citing = source.citedIn === undefined ? undefined : sources.get(source.citedIn);
  const [change] = last.value;
  return done({
    source,
    revision,
    origins: originMap(facts.value, source, sources),
    facts: facts.value.map(({ id: fact, kind, quantities }) => ({ id: fact, kind, quantities })),
    ...(change === undefined ? {} : { changed: change.at }),
    ...(citing === undefined ? {} : { citedIn: sourceTitle(citing) }),
  });
}

/** The facts that have a source as evidence or as their reporter, by their ids; the first 2,000. */
export function factsBehind(store: Store, source: string): Outcome<readonly Fact[]> {
  const ids = store.facts.ids({ filters: { sources: [source] } });
  if (!ids.ok) return ids;
  const facts: Fact[] = [];
  for (const id of ids.value.slice(0, mostFacts)) {
    const fact = store.facts.get(id);
    if (!fact.ok) return fact;
    if (fact.value !== undefined) facts.push(fact.value);
  }
  return done(facts);
}

/** The refusal for a source that is not there. */
export function noSource(id: string): Outcome<never> {
  return refused('bad-input', `The source ${id} is not on the desk any more. Choose another one.`);
}
