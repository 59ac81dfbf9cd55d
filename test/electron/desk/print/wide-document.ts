import type { Block, Table } from '../../../../briefing/document/block.ts';
import type { Document, Note } from '../../../../briefing/document/document.ts';
import type { Inline } from '../../../../briefing/document/inline.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';

const text = (value: string) => ({ kind: 'text', value }) as const;

const columns = [
  'Date of the transfer',
  'Province of departure',
  'Province of arrival',
  'Authority in charge',
  'Means of transport',
  'Persons transferred',
  'Nationalities reported',
  'Condition on arrival',
  'Remaining capacity',
];

const cell = (content: readonly Inline[]) => ({ content, columns: 1, rows: 1 });
const heading = (id: string, value: string): Block => ({
  kind: 'heading',
  level: 1,
  id,
  content: [text(value)],
});

/** A table that no upright page can show: nine columns of words, each row with a note. */
export function wideTable(rows: number, noteOf: (row: number) => Inline): Table {
  return {
    kind: 'table',
    number: 1,
    caption: [text('Transfers by province, authority and condition')],
    columns: columns.map((_, at) => ({ align: at === 5 ? ('end' as const) : ('start' as const) })),
    head: [{ cells: columns.map((name) => cell([text(name)])) }],
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: columns.map((name, at) =>
        at === 5
          ? cell([text(`${150 + row * 37}`)])
          : cell([
              text(`${name.split(' ').at(-1) ?? ''} as stated in reading ${row}`),
              ...(at === 8 ? [noteOf(row)] : []),
            ]),
      ),
    })),
    note: [text('Readings are not added up.')],
  };
}

/** Text, a heading right before a wide table, and text after it; notes before, in and after the table. */
export function wideDocument(rows = 14): Document {
  const notes: Note[] = [];
  const noteOf = (): Inline => {
    const number = notes.length + 1;
    const words = `Example Ministry, statement of 3 March 2026 on the transfer of detainees, as cited by the regional press agency in its summary of the week, p. ${number}.`;
    notes.push({ id: `note-${number}`, number, content: [text(words)], sources: [], facts: [] });
    return {
      kind: 'noteReference',
      marks: [{ note: `note-${number}`, number, id: `mark-${number}`, first: true }],
    };
  };
  const paragraph = (value: string): Block => ({ kind: 'paragraph', content: [text(value), noteOf()] });
  const blocks: readonly Block[] = [
    paragraph('What stands before the table begins on an upright page. '.repeat(6).trim()),
    heading('by-province', 'Transfers by province'),
    wideTable(rows, noteOf),
    heading('after', 'What follows'),
    paragraph('What stands after the table goes on on an upright page. '.repeat(6).trim()),
  ];
  return { meta: sampleDocument.meta, blocks, notes };
}
