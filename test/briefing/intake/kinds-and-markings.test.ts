import { describe, expect, test } from 'vitest';
import { fact, parse, refusal, taken } from './intake-cases.ts';

function level(label: string): object {
  return { label, colour: '000000', ground: 'FFFFFF', limit: 'x' };
}

describe('kinds and markings', () => {
  test('an unknown kind is answered with the nearest name', () => {
    const [finding] = refusal({ content: JSON.stringify({ ...fact, kind: 'tranfer' }) });
    expect(finding).toMatchObject({ rule: 'unknown-kind', place: { file: 'in', field: 'kind', fact: 'F1' } });
    expect(finding?.message).toContain('Did you mean “transfer”?');
  });

  test('the fields of a kind are checked', () => {
    const [finding] = refusal({ content: JSON.stringify([{ ...fact, details: { movement: 'gone' } }]) });
    expect(finding).toMatchObject({ rule: 'wrong-detail', place: { field: '[0].details.movement' } });
  });

  test('kinds are not checked where none are given', () => {
    expect(taken({ content: JSON.stringify({ ...fact, kind: 'own' }), known: {} }).facts).toHaveLength(1);
  });

  test('a marking that the scheme does not have is refused', () => {
    const [finding] = refusal({ content: JSON.stringify({ ...fact, marking: 'TLP:AMBR' }) });
    expect(finding).toMatchObject({
      rule: 'unknown-marking',
      place: { field: 'marking' },
      found: 'TLP:AMBR',
    });
    expect(finding?.message).toContain('Did you mean “TLP:AMBER”?');
  });

  test('facts without a marking are never taken for public, and a note says so', () => {
    const { marking: _, ...unmarked } = fact;
    const outcome = parse({
      content: JSON.stringify([unmarked, { ...fact, id: 'F2' }]),
    });
    expect(outcome.ok && outcome.value.facts.map((each) => each.marking)).toEqual(['TLP:AMBER', 'TLP:CLEAR']);
    expect(outcome.ok && outcome.findings.find(({ rule }) => rule === 'unmarked')).toMatchObject({
      severity: 'note',
      message: expect.stringContaining('One fact has no marking and is read as TLP:AMBER') as string,
    });
  });

  test('in a scheme without TLP they get the narrowest level', () => {
    const settings = {
      producer: 'Desk',
      markings: { name: 'Own', levels: [level('Open'), level('Closed')] },
    };
    const { marking: _, ...unmarked } = fact;
    const desk = { settings, sources: [{ id: 'S1', type: 'report', marking: 'Open' }], facts: [unmarked] };
    expect(taken({ kind: 'desk', content: JSON.stringify(desk) }).facts[0]?.marking).toBe('Closed');
    expect(refusal({ kind: 'desk', content: JSON.stringify({ ...desk, facts: [fact] }) })).toMatchObject([
      { rule: 'unknown-marking', place: { field: 'facts[0].marking' }, allowed: 'Open, Closed' },
    ]);
  });
});
