import { describe, expect, test } from 'vitest';
import type { DraftEffect } from '../../../briefing/contract/template-calls.ts';
import {
  comparedWords,
  draftWords,
  effectWords,
  moveWords,
} from '../../../renderer/templates/effect/effect-words.ts';

const same: DraftEffect = {
  id: 'B1',
  title: 'Bases in Syria',
  state: 'archived',
  kind: 'same',
  changes: [],
  gained: [],
};

describe('the words of the effect on a draft', () => {
  test('name the draft, with its number or that it is archived', () => {
    expect(draftWords(same)).toBe('Bases in Syria, archived');
    expect(draftWords({ ...same, state: 'draft', number: 7 })).toBe('Bases in Syria, no. 7');
  });

  test('count the sentences and say why it breaks or what it gains', () => {
    const changes = [{ before: ['A.'], after: ['B.', 'C.'] }];
    expect(effectWords(same)).toBe('');
    expect(effectWords({ ...same, kind: 'changes', changes })).toBe('2 sentences change.');
    expect(effectWords({ ...same, kind: 'breaks', why: 'Its slot is gone.', changes })).toBe(
      'Its slot is gone.',
    );
    expect(effectWords({ ...same, kind: 'gains-findings', why: 'Gains: no caption.', changes })).toBe(
      '2 sentences change. Gains: no caption.',
    );
  });

  test('say what was compared and what can be moved', () => {
    expect(comparedWords([same, { ...same, state: 'draft' }], { saved: 'version 3', now: 'version 4' })).toBe(
      '2 drafts, 1 of them archived, merged under version 3 and under version 4.',
    );
    expect(moveWords(1, 4)).toBe('Move the draft that does not break to version 4');
    expect(moveWords(3, 4)).toBe('Move the 3 drafts that do not break to version 4');
  });
});
