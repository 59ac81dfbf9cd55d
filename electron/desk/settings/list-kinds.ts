import type { KindOnDesk } from '../../../briefing/contract/settings-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { kindsOf } from '../desk-kinds.ts';
import type { OwnKind, Store } from '../store/store.ts';

/** The kinds of facts that a desk knows, its own first, each with how many facts are of it. */
export function listKinds(store: Store): Outcome<readonly KindOnDesk[]> {
  const all = kindsOf(store);
  if (!all.ok) return all;
  const own = store.kinds.list();
  if (!own.ok) return own;
  const facets = store.facts.facets();
  if (!facets.ok) return facets;
  const ownNames = new Set(own.value.map(({ id }) => id));
  const counts = new Map(facets.value.kinds.map(({ value, count }) => [value, count]));
  const kinds = all.value.map((kind) => describe(kind, !ownNames.has(kind.id), counts.get(kind.id) ?? 0));
  return done(kinds.toSorted((one, other) => Number(one.isBuiltIn) - Number(other.isBuiltIn)));
}

/** The schema of a kind as text, as it is shown and edited. */
export function kindText({ schema }: Pick<OwnKind, 'schema'>): string {
  return JSON.stringify(schema, undefined, 2);
}

function describe({ id, schema }: OwnKind, isBuiltIn: boolean, facts: number): KindOnDesk {
  const { title, description } = schema;
  return {
    name: id,
    title: typeof title === 'string' ? title : id,
    ...(typeof description === 'string' ? { description } : {}),
    isBuiltIn,
    facts,
    text: kindText({ schema }),
  };
}
