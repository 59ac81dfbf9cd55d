import { TemplateValue } from '../values/template-value.ts';
import { Entry, type Content, type EntryKind } from '../values/entry.ts';

type Data = Readonly<Record<string, unknown>>;

/** What authors see of data without fixed fields, such as a kind’s own details: a name that is not there is empty. */
export const recordKind: EntryKind<Data> = {
  name: 'a record',
  fields: {},
  other: (record, name) => (Object.hasOwn(record, name) ? contentOf(record[name]) : undefined),
  print: (record) => Object.values(record).map(wordsIn).filter(Boolean).join(', '),
  compare: () => null,
};

/** JSON data as a template may hold it; functions, symbols and the like are nothing. */
function contentOf(value: unknown): Content {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(contentOf);
  if (typeof value !== 'object' || value === null || value instanceof TemplateValue) return null;
  return new Entry(recordKind, value as Data, []);
}

function wordsIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
