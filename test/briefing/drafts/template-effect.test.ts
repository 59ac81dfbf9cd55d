import { describe, expect, test } from 'vitest';
import type { MergedDraft } from '../../../briefing/drafts/template-effect.ts';
import { effectOf } from '../../../briefing/drafts/template-effect.ts';
import type { Finding } from '../../../briefing/outcome.ts';

const draft: MergedDraft = { text: 'One.\nTwo.\n', findings: [], slots: ['bottom_line', 'gaps'] };
const prose = { bottom_line: 'Two words.', gaps: 'Three more words.' };
const warning: Finding = { rule: 'empty-slot', severity: 'warning', message: 'Line 3: the slot is empty.' };

describe('what a change of its template does to a draft', () => {
  test('is nothing where the same comes out', () => {
    expect(effectOf(draft, draft, prose)).toEqual({ kind: 'same', changes: [], gained: [] });
  });

  test('is a change where other sentences come out', () => {
    const after = { ...draft, text: 'One.\nTwo and a half.\n' };
    expect(effectOf(draft, after, prose)).toMatchObject({
      kind: 'changes',
      changes: [{ before: ['Two.'], after: ['Two and a half.'] }],
    });
  });

  test('is a gain of findings where there are new ones', () => {
    const after = { ...draft, findings: [warning] };
    expect(effectOf(draft, after, prose)).toMatchObject({
      kind: 'gains-findings',
      why: 'Gains: Line 3: the slot is empty.',
      gained: [warning],
    });
  });

  test('is no gain where a finding only stands on another line', () => {
    const moved = { ...warning, message: 'Line 9: the slot is empty.' };
    const effect = effectOf({ ...draft, findings: [warning] }, { ...draft, findings: [moved] }, prose);
    expect(effect.kind).toBe('same');
  });

  test('breaks it where prose loses its slot, and says how many words', () => {
    const after = { ...draft, slots: ['bottom_line'] };
    expect(effectOf(draft, after, prose)).toMatchObject({
      kind: 'breaks',
      why: 'Its slot “gaps” is gone; 3 words would have no place.',
    });
    expect(effectOf(draft, after, { ...prose, gaps: ' ' }).kind).toBe('same');
  });

  test('breaks it where it can no longer be merged, or gains an error', () => {
    const failed = { ...draft, text: '', failure: 'Line 4: “quanity” is no field.' };
    expect(effectOf(draft, failed, prose)).toMatchObject({ kind: 'breaks', why: failed.failure });
    const wrong: Finding = { rule: 'x', severity: 'error', message: 'The table has no rows.' };
    expect(effectOf(draft, { ...draft, findings: [wrong] }, prose)).toMatchObject({
      kind: 'breaks',
      why: 'The table has no rows.',
    });
  });

  test('does not break what was broken before', () => {
    const failed = { ...draft, text: '', failure: 'Line 4.', slots: [] };
    expect(effectOf(failed, failed, prose).kind).toBe('same');
  });
});
