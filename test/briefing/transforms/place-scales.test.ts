import { describe, expect, it } from 'vitest';
import type { Block, JudgementRow } from '../../../briefing/document/block.ts';
import { placeScales } from '../../../briefing/transforms/place-scales.ts';

const row = (scale: string): JudgementRow => ({
  likelihood: { scale, term: 'Likely', low: 55, high: 80 },
  claim: [{ kind: 'text', value: 'Iraq closes the gate.' }],
  basis: [],
});
const judged = (scale: string): Block => ({ kind: 'judgements', rows: [row(scale)] });
const words: Block = { kind: 'paragraph', content: [{ kind: 'text', value: 'Quiet.' }] };
const sources: readonly Block[] = [
  { kind: 'heading', level: 1, id: 'sources', content: [{ kind: 'text', value: 'Sources' }] },
  { kind: 'sources', summary: [], entries: [], background: [] },
];
const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);

describe('the yardstick', () => {
  it('is printed before the sources where judgements use a scale that the template does not print', () => {
    const placed = placeScales([judged('ICD 203'), words, ...sources], 'briefing');
    expect(kinds(placed)).toEqual(['judgements', 'paragraph', 'scale', 'heading', 'sources']);
    expect(placed[2]).toMatchObject({ scale: 'ICD 203', bands: { length: 7 } });
  });

  it('is printed at the end where no sources are listed, once for each scale', () => {
    const blocks = [judged('ICD 203'), judged('PHIA yardstick'), judged('ICD 203')];
    const placed = placeScales(blocks, 'briefing').slice(3);
    expect(placed.map((block) => (block.kind === 'scale' ? block.scale : ''))).toEqual([
      'ICD 203',
      'PHIA yardstick',
    ]);
  });

  it('is printed for a judgement among the entries of a list', () => {
    const keyed: Block = {
      kind: 'keyed',
      ruled: false,
      entries: [{ key: [], judgement: row('ICD 203'), blocks: [] }],
    };
    expect(kinds(placeScales([keyed], 'briefing'))).toEqual(['keyed', 'scale']);
  });

  it('is not printed twice, not without judgements, and not in an alert', () => {
    const scale: Block = { kind: 'scale', scale: 'ICD 203', bands: [], note: [] };
    for (const blocks of [[judged('ICD 203'), scale], [words]])
      expect(placeScales(blocks, 'briefing')).toBe(blocks);
    const alert = [judged('ICD 203')];
    expect(placeScales(alert, 'alert')).toBe(alert);
  });
});
