import type { HouseTerms } from '../../terms/house-terms.ts';
import { termIn } from '../values/term.ts';
import { TemplateValue } from '../values/template-value.ts';
import { Entry, type Content, type EntryKind } from '../values/entry.ts';

type Data = Readonly<Record<string, unknown>>;

/** What authors see of data without fixed fields: a name that is not there is empty. */
const recordKind: EntryKind<Data> = {
  name: 'a record',
  fields: {},
  other: (record, name) => (Object.hasOwn(record, name) ? contentOf(record[name]) : undefined),
  print: (record) => Object.values(record).map(wordsIn).filter(Boolean).join(', '),
  compare: () => null,
};

/** What authors see of the details of a kind: choices of the kinds that come with the house are printed in the document’s language. */
export function detailsKind(kind: string, { details }: HouseTerms): EntryKind<Data> {
  return {
    ...recordKind,
    other: (record, name, facts) => {
      const words = details[`${kind}.${name}`];
      const value = Object.hasOwn(record, name) ? record[name] : undefined;
      return words !== undefined && typeof value === 'string'
        ? termIn(words, value, facts)
        : contentOf(value);
    },
  };
}

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
