import { describe, expect, it } from 'vitest';
import type { Block } from '../../../briefing/document/block.ts';
import type { Inline } from '../../../briefing/document/inline.ts';
import { plainText } from '../../../briefing/document/plain-text.ts';
import { rewriteBlocks } from '../../../briefing/document/rewrite-blocks.ts';

const page: readonly Block[] = [
  {
    kind: 'bottomLine',
    id: 'bottom-line',
    title: words('1'),
    answer: words('2'),
    entries: [{ key: words('3'), blocks: [{ kind: 'paragraph', content: words('4') }] }],
  },
  { kind: 'heading', level: 1, id: 'one', content: words('5') },
  {
    kind: 'keyed',
    ruled: true,
    from: { slot: 'who', line: 2 },
    entries: [
      {
        key: words('6'),
        judgement: { claim: words('8'), basis: words('9') },
        blocks: [{ kind: 'paragraph', content: words('7') }],
      },
    ],
  },
  {
    kind: 'table',
    caption: words('10'),
    columns: [],
    head: [{ cells: [{ content: words('11'), columns: 1, rows: 1 }] }],
    rows: [{ cells: [{ content: words('12'), columns: 1, rows: 1 }], total: true }],
    note: words('13'),
  },
  {
    kind: 'callout',
    look: 'warning',
    title: words('14'),
    blocks: [
      { kind: 'quotation', blocks: [{ kind: 'paragraph', content: words('15') }], attribution: words('16') },
      { kind: 'list', ordered: true, start: 1, items: [[{ kind: 'paragraph', content: words('17') }]] },
    ],
  },
  { kind: 'judgements', rows: [{ claim: words('18'), basis: words('19') }] },
  { kind: 'scale', scale: 'ICD 203', bands: [], note: words('20') },
  {
    kind: 'figure',
    caption: words('21'),
    picture: { mediaType: 'image/png', data: '', width: 1, height: 1 },
    description: 'A picture',
    note: words('22'),
  },
  {
    kind: 'sources',
    summary: [{ kind: 'paragraph', content: words('23') }],
    entries: [{ id: 'source-S1', label: 'S1', content: words('24') }],
    background: [words('25')],
  },
  { kind: 'pageBreak' },
];

describe('going through a document', () => {
  it('meets every text once, in the order in which it is read on the page', () => {
    const met: string[] = [];
    rewriteBlocks(page, {
      content: (content) => {
        met.push(plainText(content));
        return content;
      },
    });
    expect(met).toEqual(Array.from({ length: 25 }, (_, index) => String(index + 1)));
  });

  it('leaves as it is what nobody changes', () => {
    expect(rewriteBlocks(page, {})).toEqual(page);
    expect(rewriteBlocks(page, { content: (content) => content, leave: (block) => [block] })).toEqual(page);
  });

  it('tells where a text was written: by its own block, else by the nearest one around it', () => {
    const places: unknown[] = [];
    rewriteBlocks(page, {
      content: (content, from) => {
        places.push(from);
        return content;
      },
    });
    expect(places.slice(4, 10)).toEqual([
      undefined,
      ...Array.from({ length: 4 }, () => ({ slot: 'who', line: 2 })),
      undefined,
    ]);
  });

  it('takes out, keeps and adds blocks at any depth', () => {
    const without = rewriteBlocks(page, { leave: (block) => (block.kind === 'paragraph' ? [] : [block]) });
    expect(JSON.stringify(without)).not.toContain('"paragraph"');
    const twice = rewriteBlocks(page, {
      leave: (block) => (block.kind === 'pageBreak' ? [block, block] : [block]),
    });
    expect(twice).toHaveLength(page.length + 1);
  });
});

function words(value: string): readonly Inline[] {
  return [{ kind: 'text', value }];
}
