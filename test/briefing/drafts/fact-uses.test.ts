import { describe, expect, it } from 'vitest';
import { factUses } from '../../../briefing/drafts/fact-uses.ts';

const usesIn = (text: string): readonly string[] =>
  factUses({ slots: { summary: text } }, 'T05').map(({ from, to }) => `${from}:${text.slice(from, to)}`);

describe('the places that name a fact', () => {
  it.each([
    ['Moved [@T05].', ['8:T05']],
    ['Moved [@S1, p. 4; @T05, para. 2].', ['19:T05']],
    ['Moved [the ceiling: @T05; @T05].', ['21:T05', '27:T05']],
    ['In all {{ facts.T05.quantity }}.', ['16:T05']],
    ['In all {{ facts["T05"].quantity | about }}', ['17:T05']],
    ["{{ facts['T05'].date }} and [@T05.]", ['10:T05', '30:T05']],
    ['{{\n  facts.T05.date\n}}', ['11:T05']],
  ])('in %j are found', (text, uses) => {
    expect(usesIn(text)).toEqual(uses);
  });

  it.each([
    'T05',
    '@T05',
    '[T05]',
    '[@T055]',
    '[@AT05]',
    '[@T05-2]',
    'facts.T05',
    '{{ facts.T051 }}',
    'mail@T05.org',
  ])('are not in %j', (text) => {
    expect(usesIn(text)).toEqual([]);
  });

  it('are told slot by slot, and found quickly in a slot that is as long as one may be', () => {
    const long = `${'[@ [@T05 {{ facts.'.repeat(6_000)}[${'@'.repeat(90_000)}`;
    expect(
      factUses({ slots: { a: '[@T05]', b: long, c: '{{ facts.T05 }}' } }, 'T05').map(({ slot }) => slot),
    ).toEqual(['a', 'c']);
  });
});
