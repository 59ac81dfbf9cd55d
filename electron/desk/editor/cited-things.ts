import type { CitedThing } from '../../../briefing/drafts/editor-answers.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { idSchema } from '../../../briefing/schemas/text-schema.ts';
import type { Store } from '../store/store.ts';
import { briefingContext, factsWithIds, leftOutReasons } from './briefing-context.ts';

/** What the ids of citations stand for on the desk, and whether the briefing lets them in. */
export function citedThings(
  store: Store,
  briefing: string,
  ids: readonly string[],
): Outcome<readonly CitedThing[]> {
  const context = briefingContext(store, briefing);
  if (!context.ok) return context;
  const possible = ids.filter((id) => idSchema.safeParse(id).success);
  const facts = factsWithIds(store, possible);
  if (!facts.ok) return facts;
  const known = new Set(facts.value.map(({ id }) => id));
  const reasons = leftOutReasons(facts.value, context.value);
  const things: CitedThing[] = [];
  for (const id of ids) {
    const source = known.has(id) || !possible.includes(id) ? done(undefined) : store.sources.get(id);
    if (!source.ok) return source;
    const leftOut = reasons.get(id);
    if (known.has(id)) things.push({ id, kind: 'fact', ...(leftOut === undefined ? {} : { leftOut }) });
    else things.push({ id, kind: source.value === undefined ? 'unknown' : 'source' });
  }
  return done(things);
}
