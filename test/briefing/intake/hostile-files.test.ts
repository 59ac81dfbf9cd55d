import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findForbiddenCharacter } from '../../../briefing/text/forbidden-character.ts';
import { fact, kinds, parse } from './intake-cases.ts';

const fields = 'quantities date places saidBy reportedBy details judgement tags __proto__ note'
  .split(' ')
  .concat(Object.keys(fact));

const nearlyFact = fc
  .dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 6 })
  .map((changes) => Object.assign({ ...fact }, changes));

test('any JSON is read or refused, with a finding, and never throws', () => {
  const desk = fc.record(
    { facts: fc.jsonValue(), sources: fc.jsonValue(), kinds: fc.jsonValue(), settings: fc.jsonValue() },
    { requiredKeys: [] },
  );
  const content = fc
    .oneof(fc.array(nearlyFact, { maxLength: 3 }), desk, fc.jsonValue())
    .map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(content, fc.constantFrom('fact', 'source', 'desk'), (text, kind) => {
      const outcome = parse({ kind, content: text });
      if (outcome.ok) expect(outcome.findings.every(({ severity }) => severity !== 'error')).toBe(true);
      else expect(outcome.failure.findings.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});

test('any table is read or refused, and never throws', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('about 150', '2026-02-30', 'late 2025', '"', 'S1', 'a;b'),
  );
  const header = fc.oneof(
    fc.constantFrom('id', 'kind', 'statement', 'quantity', 'date', 'said by', 'details.from'),
    cell,
  );
  const table = fc
    .tuple(fc.array(header, { maxLength: 6 }), fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 4 }))
    .map(([head, rows]) => [head, ...rows].map((row) => row.join(',')).join('\n'));
  fc.assert(
    fc.property(table, fc.constantFrom('fact', 'source'), (content, kind) => {
      const outcome = parse({ kind, format: 'csv', content });
      if (!outcome.ok) expect(outcome.failure.findings.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});

test('any bytes are text or refused, and never throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('json', 'jsonl', 'csv'),
      (content, format) => {
        expect(typeof parse({ content, format }).ok).toBe('boolean');
      },
    ),
  );
});

test('no finding shows a character that could do harm on a screen', () => {
  const hostile = ['\u202e', '\u0007', '\ue000', '\ud800', '\u001b[31m', '\u{e0041}'];
  for (const harm of hostile) {
    const wrong = {
      ...fact,
      id: harm,
      kind: harm,
      date: harm,
      marking: harm,
      reportedBy: harm,
      [harm]: harm,
    };
    const csv = `id,kind,statement,${harm}\n${harm},${harm},${harm},${harm}`;
    const outcomes = [
      parse({ content: JSON.stringify([wrong, { ...fact, [harm]: 1 }, { ...fact, marking: harm }]) }),
      parse({ content: JSON.stringify({ [harm]: 1, facts: [wrong], kinds: { [harm]: {} } }) }),
      parse({ format: 'csv', content: csv }),
    ];
    for (const outcome of outcomes) {
      expect(outcome.ok).toBe(false);
      const findings = outcome.ok ? [] : outcome.failure.findings;
      const texts = findings.flatMap(({ message, found = '', allowed = '', place = {} }) =>
        [message, found, allowed].concat(Object.values(place).map(String)),
      );
      expect(texts.filter((text) => findForbiddenCharacter(text, 'line') !== undefined)).toEqual([]);
    }
  }
});

test('an unknown kind is not looked up among what every object has', () => {
  const outcome = parse({ content: JSON.stringify({ ...fact, kind: 'constructor' }), known: { kinds } });
  expect(outcome.ok ? [] : outcome.failure.findings.map(({ rule }) => rule)).toEqual(['unknown-kind']);
});
