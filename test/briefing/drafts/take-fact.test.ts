import { describe, expect, it } from 'vitest';
import type { Selection } from '../../../briefing/drafts/selection.ts';
import { takenIn, takenOut } from '../../../briefing/drafts/take-fact.ts';

const rules: Selection = { kinds: ['transfer'] };

describe('taking facts in and out by hand', () => {
  it('keeps the rules as they are', () => {
    expect(takenOut(rules, 'T1')).toEqual({ kinds: ['transfer'], without: ['T1'] });
    expect(takenIn(rules, 'W1', true)).toEqual({ kinds: ['transfer'], also: ['W1'] });
  });

  it('leaves nothing behind where a fact goes back to what the rules say', () => {
    expect(takenIn(takenOut(rules, 'T1'), 'T1', false)).toEqual(rules);
  });

  it('takes out what was taken in, and the other way round', () => {
    const both = takenOut(takenIn(rules, 'W1', true), 'W1');
    expect(both).toEqual({ kinds: ['transfer'], without: ['W1'] });
    expect(takenIn(both, 'W1', true)).toEqual({ kinds: ['transfer'], also: ['W1'] });
  });

  it('names a fact once however often it is taken', () => {
    expect(takenOut(takenOut(rules, 'T1'), 'T1').without).toEqual(['T1']);
    expect(takenIn(takenIn(rules, 'W1', true), 'W1', true).also).toEqual(['W1']);
  });
});
