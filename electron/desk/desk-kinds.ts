import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../briefing/outcome.ts';
import { done } from '../../briefing/outcome.ts';
import { builtInFolder } from './built-in.ts';
import type { OwnKind, Store } from './store/store.ts';

let readKinds: readonly OwnKind[] | undefined;

/** The kinds of facts that come with the program, by name; read once. */
function builtInKinds(): readonly OwnKind[] {
  readKinds ??= readBuiltInKinds();
  return readKinds;
}

function readBuiltInKinds(): readonly OwnKind[] {
  const folder = join(builtInFolder(), 'kinds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({
      id: name.slice(0, -'.json'.length),
      schema: JSON.parse(readFileSync(join(folder, name), 'utf8')) as OwnKind['schema'],
    }));
}

/** JSON Schemas of the built-in kinds by name. */
export function builtInKindSchemas(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(builtInKinds().map((kind) => [kind.id, kind.schema]));
}

/** All kinds a desk knows: the built-in ones and its own; an own one of the same name takes the built-in one's place. */
export function kindsOf(store: Store): Outcome<readonly OwnKind[]> {
  const own = store.kinds.list();
  if (!own.ok) return own;
  const ids = new Set(own.value.map((kind) => kind.id));
  return done([...builtInKinds().filter((kind) => !ids.has(kind.id)), ...own.value]);
}
