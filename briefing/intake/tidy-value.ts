/** Parts of a record that belong to others: what is in them is left as it is. */
const leftAlone: ReadonlySet<string> = new Set(['details', 'parameters', 'slots']);

/**
 * A JSON value without the fields that are `null`: exports write it for what is absent. `__proto__` stays a field of its own,
 * which no schema has, and never becomes a prototype.
 */
export function tidyValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidyValue);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, leftAlone.has(key) ? inner : tidyValue(inner)]));
}
