import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createKindCheck } from '../../../briefing/facts/check-kind.ts';
import { factSchema } from '../../../briefing/facts/fact-schema.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { readKind } from '../../../briefing/facts/kind.ts';
import type { Kind } from '../../../briefing/facts/kind.ts';

function kind(name: string, schema: object): Kind {
  const read = readKind(name, schema);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

function builtIn(name: string): Kind {
  const file = new URL(`../../../templates/kinds/${name}.json`, import.meta.url);
  return kind(name, JSON.parse(readFileSync(file, 'utf8')) as object);
}

function fact(name: string, details: Record<string, unknown>): Fact {
  return factSchema.parse({ id: 'F1', kind: name, statement: 'Something happened.', details });
}

const kinds = ['transfer', 'warning', 'political'].map(builtIn);
const check = createKindCheck(kinds);

describe('the kinds that come with the program', () => {
  test('have titles and descriptions for people, down to each field', () => {
    for (const { title, description, schema } of kinds) {
      expect([title, description].every((text) => text !== undefined && text.length > 0)).toBe(true);
      for (const field of Object.values(schema['properties'] as Record<string, object>)) {
        expect(Object.keys(field)).toEqual(expect.arrayContaining(['title', 'description']));
      }
    }
  });

  test('take what a desk officer writes', () => {
    expect(
      check(fact('transfer', { from: 'Hasakah', to: 'Iraq', who: 'men', movement: 'under way' })),
    ).toEqual([]);
    expect(check(fact('warning', { area: 'Anbar', threat: 'attack', validFrom: '2026-02-21' }))).toEqual([]);
    expect(check(fact('political', { actor: 'Iraq', towards: 'United States', event: 'election' }))).toEqual(
      [],
    );
    expect(check(fact('transfer', {}))).toEqual([]);
  });

  test('a wrong value is answered with what is allowed', () => {
    expect(check(fact('transfer', { movement: 'gone' }))).toEqual([
      {
        rule: 'wrong-detail',
        severity: 'error',
        message:
          '“details.movement” holds "gone". Write one of “planned”, “under way”, “interrupted”, “completed”, “called off”.',
        place: { fact: 'F1', field: 'details.movement' },
        found: '"gone"',
        allowed: 'one of “planned”, “under way”, “interrupted”, “completed”, “called off”',
      },
    ]);
  });

  test('a day that does not exist is refused', () => {
    expect(check(fact('warning', { validUntil: '2026-02-30' }))[0]?.allowed).toBe('a day such as 2026-01-21');
  });

  test('an unknown field and an unknown kind are answered with the nearest name', () => {
    expect(check(fact('transfer', { movment: 'planned' }))[0]).toMatchObject({
      rule: 'unknown-detail',
      message: 'The kind “transfer” has no field “details.movment”. Did you mean “movement”?',
    });
    expect(check(fact('warnig', {}))[0]).toMatchObject({
      rule: 'unknown-kind',
      message: expect.stringContaining('Did you mean “warning”?') as string,
      place: { fact: 'F1', field: 'kind' },
    });
  });
});

describe('a kind of the desk’s own', () => {
  test('may need fields, nest them and share definitions', () => {
    const own = createKindCheck([
      kind('shipment', {
        type: 'object',
        title: 'Shipment',
        required: ['vessel'],
        properties: {
          vessel: { $ref: '#/$defs/vessel' },
          ports: { type: 'array', items: { type: 'string' } },
        },
        $defs: {
          vessel: {
            type: 'object',
            required: ['name'],
            properties: { tons: { type: 'number', minimum: 1 } },
          },
        },
      }),
    ]);
    const fields = (details: Record<string, unknown>): unknown[] =>
      own(fact('shipment', details)).map((finding) => finding.place?.field);
    expect(fields({ vessel: { name: 'Aras', tons: 3 }, ports: ['Basra'] })).toEqual([]);
    expect(fields({})).toEqual(['details.vessel']);
    expect(fields({ vessel: { tons: 0 } })).toEqual(['details.vessel.name', 'details.vessel.tons']);
    expect(fields({ vessel: { name: 'Aras' }, ports: ['Basra', 7] })).toEqual(['details.ports.1']);
  });

  test('where no alternative fits, one finding says so and not one for each', () => {
    const own = createKindCheck([
      kind('k', { type: 'object', properties: { a: { anyOf: [{ type: 'string' }, { type: 'array' }] } } }),
    ]);
    expect(own(fact('k', { a: 1 })).map((finding) => finding.place?.field)).toEqual(['details.a']);
  });

  test('is not changed by being used, even where it is frozen', () => {
    const frozen = kind('k', Object.freeze({ type: 'object' }));
    expect(createKindCheck([frozen])(fact('k', {}))).toEqual([]);
    expect(Object.getOwnPropertyNames(frozen.schema)).toEqual(['type']);
  });

  const circle = {
    type: 'object',
    properties: { a: { $ref: '#/$defs/a' } },
    $defs: { a: { $ref: '#/$defs/a' } },
  };
  const doubling = Object.fromEntries(
    Array.from({ length: 30 }, (_, level) => [
      `d${level}`,
      { allOf: [{ $ref: `#/$defs/d${level + 1}` }, { $ref: `#/$defs/d${level + 1}` }] },
    ]),
  );
  const deep = JSON.parse(`${'{"type":"object","not":'.repeat(70)}{}${'}'.repeat(70)}`) as object;

  test.each<[string, unknown, string]>([
    ['a pattern', { type: 'object', properties: { a: { pattern: '(a+)+$' } } }, 'can take very long'],
    ['patterns for names', { type: 'object', patternProperties: {} }, 'can take very long'],
    [
      'a reference to elsewhere',
      { type: 'object', properties: { a: { $ref: 'https://example.org/x' } } },
      '$ref',
    ],
    ['a reference into itself', circle, 'leads back'],
    ['a reference to nothing', { type: 'object', properties: { a: { $ref: '#/$defs/b' } } }, 'nowhere'],
    [
      'references that double',
      { type: 'object', properties: { a: { $ref: '#/$defs/d0' } }, $defs: { ...doubling, d30: {} } },
      'parts',
    ],
    ['an id of its own', { type: 'object', $id: 'https://example.org/' }, '$id'],
    ['more than 64 levels', deep, '64 levels'],
    ['more than 64 KB', { type: 'object', description: 'x'.repeat(65_536) }, '64 KB'],
    ['a format that is slow', { type: 'object', properties: { a: { format: 'regex' } } }, 'format'],
    ['no object', { type: 'string' }, 'object'],
    ['no schema', [1], 'object'],
    ['null', null, 'object'],
    ['a part that is no schema', { type: 'object', properties: { a: 3 } }, 'no schema'],
    ['a misspelt keyword', { type: 'object', propertis: {} }, '“properties” is near'],
    ['a field that is no name', JSON.parse('{"type":"object","properties":{"__proto__":{}}}'), 'no name'],
  ])('is refused with %s', (_, schema, reason) => {
    const read = readKind('own', schema);
    expect(read.ok ? 'taken' : read.failure.message).toContain(reason);
    expect(read.ok ? [] : read.failure.findings.map((finding) => finding.severity)).toEqual(['error']);
  });

  test('needs a name', () => {
    expect(readKind('two words', { type: 'object' }).ok).toBe(false);
  });
});
