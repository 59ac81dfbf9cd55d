import type { Block } from '../../briefing/document/block.ts';
import { bannerOf, tlp } from '../../briefing/document/marking.ts';
import type { Document, Note } from '../../briefing/document/document.ts';
import type { Inline } from '../../briefing/document/inline.ts';
import { labelsFor } from '../../briefing/document/labels-for.ts';

const sentence =
  'Local officials report that the movement goes on, and that the number of people moved is not known to them. ';
const amber = tlp.levels[2];

/** A document of about so many A4 pages, with a heading, six paragraphs, six notes and a table on each. */
export function longDocument(pages: number): Document {
  const notes: Note[] = [];
  const blocks: Block[] = [];
  for (let page = 1; page <= pages; page++) addPage(page, blocks, notes);
  return { meta: metaOf(pages), blocks, notes };
}

function addPage(page: number, blocks: Block[], notes: Note[]): void {
  blocks.push({ kind: 'heading', level: 1, id: `section-${page}`, content: [text(`Section ${page}`)] });
  for (let paragraph = 0; paragraph < 6; paragraph++) {
    blocks.push({ kind: 'paragraph', content: [text(sentence.repeat(2).trim()), markOf(notes, page)] });
  }
  blocks.push(tableOf(page));
}

function markOf(notes: Note[], page: number): Inline {
  const number = notes.length + 1;
  const id = `note-${number}`;
  const content = [text(`Example Ministry, statement of 3 March 2026, p. ${page}; capture 5f0c91aa.`)];
  notes.push({ id, number, content, sources: ['S1'], facts: [] });
  return { kind: 'noteReference', marks: [{ note: id, number, id: `mark-${number}`, first: true }] };
}

function tableOf(page: number): Block {
  const row = (...words: readonly string[]) => ({
    cells: words.map((word) => ({ content: [text(word)], columns: 1, rows: 1 })),
  });
  return {
    kind: 'table',
    number: page,
    caption: [text('What has been counted')],
    columns: [{ align: 'start' }, { align: 'start' }, { align: 'end' }],
    head: [row('Figure for', 'Stated by', 'Detainees')],
    rows: [row('21 Jan 2026', 'US Central Command', '150'), row('Feb 2026', 'Press reports', '2,200')],
  };
}

function text(value: string): Inline {
  return { kind: 'text', value };
}

function metaOf(pages: number): Document['meta'] {
  if (amber === undefined) throw new Error('TLP has five levels');
  return {
    kind: 'Situation briefing',
    look: 'briefing',
    title: `A briefing of ${pages} pages`,
    language: 'en-GB',
    direction: 'ltr',
    producer: 'Example Desk',
    runningTitle: 'Situation briefing 1/2026',
    details: [{ label: 'Number', value: '1 of 2026', columns: 1 }],
    banner: bannerOf(amber),
    issued: '2026-03-02T00:00:00Z',
    keywords: [],
    labels: labelsFor('en-GB'),
  };
}
