import { headerNames } from './csv-headers.ts';
import { filled, noHeader, pick, readFlag } from './csv-records.ts';
import type { Cells } from './csv-records.ts';

const plainFields = [
  'id',
  'type',
  'title',
  'originator',
  'author',
  'published',
  'information',
  'url',
  'read',
];
const moreFields = ['reliability', 'marking', 'citedIn', 'language', 'descriptor', 'note'];

/** The columns of a table of sources. */
export const sourceHeaders = headerNames(
  {
    ...Object.fromEntries([...plainFields, ...moreFields].map((field) => [field, ''])),
    originator: 'publisher outlet',
    published: 'date',
    read: 'accessed',
    marking: 'tlp',
    tags: 'tag',
    titleSupplied: '',
    background: '',
  },
  false,
);

/** What a row of a table of sources says, in the form that the schema of sources reads. */
export function readSourceRow(cells: Cells): Readonly<Record<string, unknown>> {
  return filled({
    ...pick(cells, [...plainFields, ...moreFields]),
    ...Object.fromEntries([...cells].filter(([field]) => field.startsWith(noHeader))),
    titleSupplied: readFlag(cells.get('titleSupplied')),
    background: readFlag(cells.get('background')),
    tags: cells
      .get('tags')
      ?.split(';')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  });
}
