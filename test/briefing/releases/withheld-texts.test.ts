import { expect, test } from 'vitest';
import { withheldTexts } from '../../../briefing/releases/withheld-texts.ts';

const nothing = { changes: [], quotations: [], waivers: [], slots: {} };
const waiver = { rule: 'x', key: 'y', waived: '2026-01-01' };

test('a passage that is left out is known by its slot, one that is said otherwise is not withheld as a whole', () => {
  const changes = [
    { slot: 'more', was: 'He **saw** it.[@W1]', because: ['W1'] },
    { slot: 'more', was: '40 lorries left.', now: 'A number of lorries left.', because: ['W1'] },
  ];
  expect(withheldTexts({ ...nothing, changes })).toEqual([
    { text: 'He **saw** it.', name: 'a passage left out', slot: 'more' },
  ]);
});

test('what a waiver says is withheld, but for what the released prose says in the same words', () => {
  const waivers = [
    {
      ...waiver,
      message: 'Abu Karim is hedged.',
      reason: 'The note says that both count as one event until we know.',
    },
  ];
  const slots = { more: 'These COUNT as one event\nuntil we know better.[@W3]' };
  expect(withheldTexts({ ...nothing, waivers, slots }).map(({ text }) => text)).toEqual([
    'Abu Karim is hedged.',
  ]);
});
