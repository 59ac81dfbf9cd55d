import { describe, expect, it } from 'vitest';
import type { PreviewReply } from '../../../../briefing/contract/preview-calls.ts';
import type { PreviewPart } from '../../../../briefing/drafts/preview.ts';
import { assemblePreview } from '../../../../renderer/draft/preview/assemble-preview.ts';

function part(key: string, ids: readonly string[] = [], heading?: string): PreviewPart {
  const uses = ids.map((id) => ({ ids: [id], slot: 'a', line: 1, excerpt: key }));
  return { key, html: `<p>${key}</p>`, uses, words: 2, ...(heading === undefined ? {} : { heading }) };
}

const page = {
  language: 'en',
  direction: 'ltr',
  look: 'briefing',
  marking: 'TLP:RED',
  markingColour: 'ff2b2b',
  markingGround: '000000',
} as const;

const first: PreviewReply = {
  serial: 1,
  order: ['h', 'a', 'b'],
  parts: [part('h', [], 'Transfers'), part('a', ['T05']), part('b', ['T05', 'T03'])],
  findings: [],
  facts: [{ id: 'T05', kind: 'transfer', statement: 'One.' }],
  page,
};

describe('a preview', () => {
  const before = assemblePreview(undefined, first);

  it('is put together from what is new and what was there', () => {
    const after = assemblePreview(before, { serial: 2, order: ['h', 'c', 'b'], parts: [part('c')] });
    expect(after?.parts.map(({ key }) => key)).toEqual(['h', 'c', 'b']);
    expect(after?.parts[2]).toBe(before?.parts[2]);
    expect(after).toMatchObject({ marking: 'TLP:RED', facts: first.facts, words: 6 });
    expect(after?.findings).toBe(before?.findings);
  });

  it('knows each place of a fact, with the heading above it', () => {
    expect(before?.uses.get('T05')).toEqual([
      { slot: 'a', line: 1, excerpt: 'a', heading: 'Transfers' },
      { slot: 'a', line: 1, excerpt: 'b', heading: 'Transfers' },
    ]);
    const moved = assemblePreview(before, { serial: 2, order: ['a', 'h'], parts: [] });
    expect(moved?.uses.get('T05')).toEqual([{ slot: 'a', line: 1, excerpt: 'a' }]);
  });

  it('is the same one under the same serial, so that nothing is drawn or printed again', () => {
    expect(assemblePreview(before, { serial: 1, order: first.order, parts: [] })).toBe(before);
  });

  it('is not made up where a part is missing', () => {
    expect(assemblePreview(before, { serial: 3, order: ['h', 'x'], parts: [] })).toBeUndefined();
  });
});
