import type { Kind } from '../facts/kind.ts';
import { readFlag } from './csv-records.ts';
import { isFields } from '../schemas/fields.ts';
import type { Fields } from '../schemas/fields.ts';

/** Makes numbers and yes or no of the texts of a table where the kind’s schema wants them; what does not fit stays text. */
export function coerceDetails(fact: Fields, kinds: ReadonlyMap<string, Kind> | undefined): Fields {
  const kind = typeof fact['kind'] === 'string' ? kinds?.get(fact['kind']) : undefined;
  const properties = kind?.schema['properties'];
  const details = fact['details'];
  if (!isFields(properties) || !isFields(details)) return fact;
  const entries = Object.entries(details).map(([name, text]) => [name, coerce(text, properties[name])]);
  return { ...fact, details: Object.fromEntries(entries) as Fields };
}

function coerce(text: unknown, property: unknown): unknown {
  if (typeof text !== 'string' || !isFields(property)) return text;
  const type = property['type'];
  if (type === 'boolean') return readFlag(text);
  const isNumber = type === 'number' || type === 'integer';
  return isNumber && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
