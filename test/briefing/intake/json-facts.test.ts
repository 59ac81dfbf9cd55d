import { describe, expect, test } from 'vitest';
import { fact, refusal, taken } from './intake-cases.ts';

function nested(levels: number): string {
  return `${'['.repeat(levels)}${']'.repeat(levels)}`;
}

describe('a file of facts in JSON', () => {
  test('is a list, a single one, or one a line', () => {
    expect(taken({ content: JSON.stringify([fact, { ...fact, id: 'F2' }]) }).facts).toHaveLength(2);
    expect(taken({ content: JSON.stringify(fact) }).facts).toHaveLength(1);
    const lines = `${JSON.stringify(fact)}\r\n\r\n${JSON.stringify({ ...fact, id: 'F2' })}\n`;
    expect(taken({ format: 'jsonl', content: lines }).facts.map(({ id }) => id)).toEqual(['F1', 'F2']);
  });

  test('may hold a whole desk', () => {
    const desk = { sources: [{ id: 'S1', type: 'report' }], facts: [fact] };
    expect(taken({ content: JSON.stringify(desk) })).toMatchObject({
      sources: [{ id: 'S1' }],
      facts: [{ id: 'F1' }],
    });
  });

  test('null is what is absent', () => {
    expect(
      taken({ content: JSON.stringify({ ...fact, date: null, saidBy: { name: 'Maan', role: null } }) })
        .facts[0],
    ).toMatchObject({
      saidBy: { name: 'Maan' },
    });
  });

  test('one wrong fact keeps all others out, and its finding has the path', () => {
    const found = refusal({ content: JSON.stringify([fact, { ...fact, id: 'F2', date: '2026-02-30' }]) });
    expect(found).toMatchObject([
      {
        rule: 'wrong-value',
        severity: 'error',
        place: { file: 'in', field: '[1].date' },
        found: '2026-02-30',
        allowed: expect.stringContaining('2026-01-21') as string,
      },
    ]);
  });

  test('two facts of one id are refused, and both places are named', () => {
    const [double] = refusal({ content: JSON.stringify([fact, fact]) });
    expect(double).toMatchObject({ rule: 'duplicate-id', found: 'F1', place: { field: '[1].id' } });
    expect(double?.message).toContain('[0] and [1]');
  });

  test('what is not JSON is refused with line and column', () => {
    expect(refusal({ content: '[\n  {"id": 1,}\n]' })).toMatchObject([
      { rule: 'not-json', place: { line: 2, column: 12 } },
    ]);
    expect(refusal({ content: '[{"a": tru}]' })).toMatchObject([{ place: { line: 1, column: 11 } }]);
    expect(refusal({ content: '[1,\n2] x' })).toMatchObject([{ place: { line: 2, column: 4 } }]);
    expect(refusal({ content: '["a\tb"]' })).toMatchObject([{ place: { line: 1, column: 4 } }]);
    expect(refusal({ content: '["\\q"]' })).toMatchObject([{ place: { line: 1, column: 4 } }]);
    expect(refusal({ content: '[01]' })).toMatchObject([{ place: { line: 1, column: 3 } }]);
    expect(refusal({ content: '[' })).toMatchObject([{ place: { line: 1, column: 2 } }]);
    expect(refusal({ content: '' })).toMatchObject([{ rule: 'not-json', place: { line: 1 } }]);
    expect(refusal({ format: 'jsonl', content: `${JSON.stringify(fact)}\n{"id"\n]\n` })).toMatchObject([
      { rule: 'not-json', place: { row: 2, line: 2 } },
      { rule: 'not-json', place: { row: 3, line: 3, column: 1 } },
    ]);
  });

  test('64 levels are read, and 65 are not parsed at all; brackets in strings are no levels', () => {
    expect(refusal({ content: nested(64) }).map(({ rule }) => rule)).toEqual(['wrong-value']);
    expect(refusal({ content: nested(65) }).map(({ rule }) => rule)).toEqual(['too-deep']);
    expect(refusal({ content: '['.repeat(5_000_000) }).map(({ rule }) => rule)).toEqual(['too-deep']);
    expect(
      taken({ content: JSON.stringify({ ...fact, statement: `\\"${'['.repeat(100)}` }) }).facts,
    ).toHaveLength(1);
  });

  test('__proto__ is a field like any other, which no fact has', () => {
    const hostile = `{"id":"F1","kind":"transfer","statement":"x","__proto__":{"marking":"TLP:CLEAR"}}`;
    expect(refusal({ content: hostile })).toMatchObject([{ rule: 'unknown-field', found: '__proto__' }]);
    expect(
      refusal({ content: hostile.replace('__proto__', 'details').replace('marking', '__proto__') }),
    ).toMatchObject([{ rule: 'wrong-value', place: { field: 'details.__proto__' } }]);
    expect(Object.hasOwn(Object.prototype, 'marking')).toBe(false);
  });

  test('things that are no facts are refused as such', () => {
    expect(refusal({ content: '[1, "x", null, [], true]' }).map(({ place }) => place?.field)).toEqual([
      '[0]',
      '[1]',
      '[2]',
      '[3]',
      '[4]',
    ]);
  });
});
