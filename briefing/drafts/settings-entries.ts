import type { DeskSettings } from './desk-settings.ts';

/** By what the entries of a list of the settings are told apart. */
const listKeys: Readonly<Record<string, string>> = {
  names: 'house',
  places: 'name',
  styles: 'name',
  fonts: 'family',
  settlements: 'id',
} satisfies { readonly [Name in keyof DeskSettings]?: string };

const whole = 'whole';

/** The parts of a field that can be changed apart from one another, by what tells them apart; most fields are one part. */
export function entriesOf(field: string, value: unknown): ReadonlyMap<string, unknown> {
  if (value === undefined) return new Map();
  const key = Object.hasOwn(listKeys, field) ? listKeys[field] : undefined;
  if (key !== undefined) return keyed(value, key);
  if (field === 'checks' && isObject(value)) return new Map(Object.entries(value));
  if (field === 'markings' && isObject(value))
    return new Map([...keyed(value['levels'], 'label'), [schemeName, value['name']]]);
  return new Map([[whole, value]]);
}

/** A field that is made of such parts; undefined where none are left. */
export function fieldOf(field: string, entries: ReadonlyMap<string, unknown>): unknown {
  if (entries.size === 0) return undefined;
  if (Object.hasOwn(listKeys, field)) return [...entries.values()];
  if (field === 'checks') return Object.fromEntries(entries);
  if (field !== 'markings') return entries.get(whole);
  const levels = [...entries].filter(([key]) => key !== schemeName).map(([, level]) => level);
  return { name: entries.get(schemeName), levels };
}

/** No label of a level is empty. */
const schemeName = '';

function keyed(list: unknown, key: string): ReadonlyMap<string, unknown> {
  if (!Array.isArray(list)) return new Map();
  return new Map(list.map((entry: unknown): [string, unknown] => [keyOf(entry, key), entry]));
}

function keyOf(entry: unknown, key: string): string {
  const value = isObject(entry) ? entry[key] : undefined;
  return typeof value === 'string' ? value : JSON.stringify(entry);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
