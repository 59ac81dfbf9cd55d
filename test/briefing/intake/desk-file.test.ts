import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { csv, fact, parse, refusal, taken } from './intake-cases.ts';

describe('a desk in one file', () => {
  const desk = readFileSync(new URL('../../../templates/sample/desk.json', import.meta.url));

  test('the sample desk is read without an error or a warning', () => {
    const outcome = parse({ kind: 'desk', content: desk });
    expect(outcome.ok && outcome.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(outcome.ok && outcome.value.facts).toHaveLength(28);
  });

  test('its own kinds hold for its facts', () => {
    const own = {
      kinds: { shipment: { type: 'object', required: ['vessel'] } },
      sources: [{ id: 'S1', type: 'report' }],
    };
    const shipment = { ...fact, kind: 'shipment', details: { vessel: 'Aras' } };
    const intake = taken({ kind: 'desk', content: JSON.stringify({ ...own, facts: [shipment] }) });
    expect(intake.kinds.map(({ name, title }) => [name, title])).toEqual([['shipment', 'shipment']]);
    const lacking = { ...own, facts: [{ ...shipment, details: {} }] };
    expect(refusal({ kind: 'desk', content: JSON.stringify(lacking) })).toMatchObject([
      { rule: 'missing-detail', place: { field: 'facts[0].details.vessel' } },
    ]);
  });

  test('its facts may only name sources that it has', () => {
    expect(refusal({ kind: 'desk', content: JSON.stringify({ sources: [], facts: [fact] }) })).toMatchObject([
      { rule: 'unknown-source', found: 'S1', place: { field: 'facts[0].evidence' } },
    ]);
  });

  test('unknown parts, parts that are no lists and wrong kinds are refused', () => {
    const wrong = {
      fact: [],
      facts: {},
      kinds: { a: { type: 'object', pattern: 'x' } },
      settings: { producer: 3 },
    };
    expect(
      refusal({ kind: 'desk', content: JSON.stringify(wrong) }).map(({ rule, place }) => [
        rule,
        place?.field,
      ]),
    ).toEqual([
      ['unknown-field', 'fact'],
      ['wrong-value', 'settings.producer'],
      ['wrong-kind', 'kinds.a.pattern'],
      ['wrong-value', 'facts'],
    ]);
  });

  test('a file that is asked for as a desk and holds facts is read as facts', () => {
    expect(taken({ kind: 'desk', ...csv('F1,transfer,x,150,,men,2026-02,S1,TLP:CLEAR') })).toMatchObject({
      facts: [{ id: 'F1' }],
      sources: [{ id: 'S1' }],
    });
  });
});
