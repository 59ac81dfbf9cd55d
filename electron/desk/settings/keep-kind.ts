import type { KeptKind } from '../../../briefing/contract/settings-calls.ts';
import { readKind } from '../../../briefing/facts/kind.ts';
import { readJson } from '../../../briefing/intake/read-json.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { builtInKindSchemas } from '../desk-kinds.ts';
import { kindText } from './list-kinds.ts';
import type { OwnKind, Store } from '../store/store.ts';

/** A kind as a window wants to keep it: the text of a JSON Schema, and the text that the window read; absent: a new one. */
export interface GivenKind {
  readonly name: string;
  readonly text: string;
  readonly was?: string | undefined;
}

/** Keeps a kind of the desk's own, unless somebody else changed it since the window read it. */
export function keepKind(store: Store, { name, text, was }: GivenKind): Outcome<KeptKind> {
  const schema = readJson(text, 'The schema');
  if (!schema.ok) return schema;
  const kind = readKind(name, schema.value);
  if (!kind.ok) return kind;
  const there = store.kinds.get(name);
  if (!there.ok) return there;
  const theirs = there.value === undefined ? undefined : kindText(there.value);
  if (theirs !== was) return done({ isKept: false, ...(theirs === undefined ? {} : { theirs }) });
  const own: OwnKind = { id: name, schema: kind.value.schema };
  const kept = there.value === undefined ? store.kinds.add([own]) : store.kinds.update(own);
  return kept.ok ? done({ isKept: true }) : kept;
}

/** Removes a kind of the desk's own, unless facts would be left without a kind. */
export function removeKind(store: Store, name: string): Outcome<true> {
  const facts = factsOfKind(store, name);
  if (!facts.ok) return facts;
  if (facts.value > 0 && !(name in builtInKindSchemas()))
    return refused(
      'bad-input',
      `${counted(facts.value, 'fact')} of this desk ${facts.value === 1 ? 'is' : 'are'} of the kind “${name}”. Give them another kind first.`,
    );
  const removed = store.kinds.remove(name);
  return removed.ok ? done(true) : removed;
}

/** How many facts of any status are of a kind. */
export function factsOfKind(store: Store, name: string): Outcome<number> {
  const facets = store.facts.facets();
  return facets.ok ? done(facets.value.kinds.find(({ value }) => value === name)?.count ?? 0) : facets;
}
