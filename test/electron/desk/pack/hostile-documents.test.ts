import { expect, test } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import { documentOf, note, paragraph } from '../../../briefing/writers/docx/word-of.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { link, marks, text } from '../../../briefing/writers/sample-inline.ts';
import { lintWord } from '../../../word-lint/lint-word.ts';
import { packed, validatorErrors } from './packed.ts';

const heading: Block = { kind: 'heading', level: 1, id: 'h', content: [text('Heading')] };

const empty: readonly Block[] = [
  heading,
  paragraph(),
  { kind: 'list', ordered: false, start: 1, items: [] },
  { kind: 'list', ordered: false, start: 1, items: [[]] },
  { kind: 'keyed', ruled: true, entries: [{ key: [], blocks: [] }] },
  { kind: 'keyed', ruled: true, entries: [] },
  { kind: 'keyed', ruled: false, entries: [{ key: [], blocks: [] }] },
  { kind: 'judgements', rows: [] },
  { kind: 'judgements', rows: [{ claim: [], basis: [] }] },
  { kind: 'scale', scale: '', bands: [], note: [] },
  { kind: 'sources', summary: [], entries: [], background: [] },
  { kind: 'contents', entries: [] },
  { kind: 'callout', look: 'comment', title: [], blocks: [] },
  { kind: 'quotation', blocks: [] },
];

const odd: readonly Block[] = [
  { kind: 'keyed', ruled: true, entries: [{ key: [text('Table')], blocks: [tableOf(2), tableOf(3)] }] },
  { kind: 'callout', look: 'warning', title: [text('Box')], blocks: [tableOf(1)] },
  { kind: 'list', ordered: true, start: 0, items: [[tableOf(1), paragraph(text('after'))]] },
  tableOf(63),
  paragraph(link('https://example.org/', 'linked'), {
    kind: 'link',
    href: 'https://example.org/ü',
    content: [text('a mark in a link'), marks(1)],
  }),
  { kind: 'judgements', rows: [{ claim: [text('certain')], basis: [], likelihood: band(0, 100) }] },
  { kind: 'judgements', rows: [{ claim: [text('none')], basis: [], likelihood: band(0, 0) }] },
];

function tableOf(columns: number): Block {
  const cells = Array.from({ length: columns }, () => ({ content: [text('x')], columns: 1, rows: 1 }));
  return { kind: 'table', columns: cells.map(() => ({ align: 'start' })), head: [], rows: [{ cells }] };
}

function band(low: number, high: number) {
  return { scale: 'ICD 203', term: 'Likely', low, high };
}

const addresses: readonly Block[] = [
  'https://münchen.example/straße',
  'http://a.b-c.example:65535/%zz?q=[1]&r={2}',
  'http://1.2.3.4/',
  'http://999.1.1.1/',
  'https://x_y.example/',
  'https://example.org.',
  'mailto:a.b+c@example.org?subject=a%20b&body=c d',
  'mailto:%00@example.org',
  'https://example.org/\u0661',
  'https://example.org?x#y#z',
].map((href) => paragraph(link(href, 'address')));

const fromTheRight = { ...sampleDocument.meta, look: 'alert', direction: 'rtl', language: 'ar' } as const;

test.each([
  [
    'empty parts, blocks in odd places and strange addresses',
    documentOf([...empty, ...odd, ...addresses], {
      notes: [note(1, text('note'))],
      meta: { details: [], keywords: [] },
    }),
  ],
  ['the look of an alert and text from the right', { ...sampleDocument, meta: fromTheRight }],
])('with %s the file is valid and lint finds no fault', async (_, document) => {
  const bytes = await packed(document);
  expect(await validatorErrors(bytes)).toEqual([]);
  expect(lintWord(bytes)).toEqual([]);
});
