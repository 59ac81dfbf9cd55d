import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factSchema } from '../../../briefing/facts/fact-schema.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { checkBy } from '../../../briefing/schemas/schema-findings.ts';
import { anyDate } from './any-date.ts';
import { anyQuantity } from './any-quantity.ts';

const least = { id: 'F1', kind: 'transfer', statement: 'Something happened.' };

function read(fields: object): Fact {
  return factSchema.parse({ ...least, ...fields });
}

/** The rule, the field and the allowed value of each finding against a fact with these fields. */
function findings(fields: object): unknown[] {
  const checked = checkBy<Fact>(factSchema, { ...least, ...fields });
  return checked.ok ? [] : checked.findings.map(({ rule, place, allowed }) => [rule, place?.field, allowed]);
}

describe('a fact', () => {
  test('needs an id, a kind and a statement; all else has a cautious default', () => {
    expect(read({})).toEqual({
      ...least,
      quantities: [],
      places: [],
      evidence: [],
      marking: 'TLP:AMBER',
      status: 'current',
      tags: [],
      details: {},
    });
    expect(checkBy(factSchema, {}).ok).toBe(false);
  });

  test('may be written as people write', () => {
    const fact = read({
      quantities: ['about 2,200 detainees', 60],
      date: '2026-02',
      places: 'Nineveh; Anbar;',
      saidBy: 'Saad Maan (head of information)',
      evidence: 'S1, para. 7',
      marking: 'tlp: green',
    });
    expect(fact).toMatchObject({
      quantities: [
        { qualifier: 'about', value: 2200, unit: 'detainees' },
        { qualifier: 'exact', value: 60 },
      ],
      date: { precision: 'month', month: '2026-02' },
      places: ['Nineveh', 'Anbar'],
      saidBy: { name: 'Saad Maan', role: 'head of information' },
      evidence: [{ source: 'S1', locator: 'para. 7' }],
      marking: 'TLP:GREEN',
    });
  });

  test('one quantity, one piece of evidence and a year as a number will do', () => {
    expect(read({ quantities: 150, evidence: { source: 'S1' }, date: 2019 })).toMatchObject({
      quantities: [{ qualifier: 'exact', value: 150 }],
      evidence: [{ source: 'S1' }],
      date: { precision: 'year', year: '2019' },
    });
  });

  test('text is in NFC, trimmed, with line feeds only', () => {
    expect(read({ statement: ' Cafe\u0301\r\nopen ' }).statement).toBe('Café\nopen');
  });

  test('TLP:WHITE of version 1 is read as TLP:CLEAR', () => {
    expect(read({ marking: 'TLP:WHITE' }).marking).toBe('TLP:CLEAR');
  });

  test('what was read once reads the same again', () => {
    const any = fc.record({
      quantities: fc.array(anyQuantity(), { maxLength: 3 }),
      date: anyDate(),
      places: fc.array(fc.constantFrom('Anbar', 'al-Qaim'), { maxLength: 3 }),
      saidBy: fc.constantFrom<object>(
        { name: 'Maan', on: { precision: 'year', year: '2026' } },
        { name: 'source', unnamed: true },
      ),
      credibility: fc.constantFrom(1, 2, 3, 4, 5, 6),
      details: fc.dictionary(
        fc.constantFrom('from', 'to', 'constructor', 'who'),
        fc.jsonValue({ maxDepth: 2 }),
      ),
    });
    fc.assert(
      fc.property(any, (fields) => {
        const once = factSchema.safeParse({ ...least, ...fields });
        if (once.success) expect(factSchema.parse(once.data)).toEqual(once.data);
      }),
    );
  });
});

describe('a fact that cannot be read', () => {
  const quantity = expect.stringContaining('“about 2,200”') as string;
  const date = expect.stringContaining('2026-01-21') as string;

  test.each<[string, object, unknown]>([
    ['a negative quantity', { quantities: -5 }, ['wrong-value', 'quantities', quantity]],
    ['an absurd quantity', { quantities: [1e13] }, ['wrong-value', 'quantities[0]', quantity]],
    ['no number', { quantities: [Number.NaN] }, ['wrong-value', 'quantities[0]', quantity]],
    ['words that are no quantity', { quantities: ['many'] }, ['wrong-value', 'quantities[0]', quantity]],
    [
      'a number with two meanings',
      { quantities: '2.225' },
      ['wrong-value', 'quantities', '2,225 or 2225 for thousands, 2.2250 for a fraction'],
    ],
    [
      'a range without its end',
      { quantities: [{ qualifier: 'range', value: 3 }] },
      ['missing-field', 'quantities[0].to', expect.anything()],
    ],
    [
      'an end without a range',
      { quantities: [{ value: 3, to: 5 }] },
      ['wrong-value', 'quantities[0].to', expect.anything()],
    ],
    ['a day that does not exist', { date: '2026-02-30' }, ['wrong-value', 'date', date]],
    [
      'a stored day that does not exist',
      { date: { precision: 'day', day: '2026-02-30' } },
      ['wrong-value', 'date.day', date],
    ],
    [
      'a month for a year',
      { date: { precision: 'year', year: '2026-02' } },
      ['wrong-value', 'date.year', 'a year such as 2019'],
    ],
    [
      'a range backwards',
      { date: { precision: 'range', from: '2009', to: '2003' } },
      ['wrong-value', 'date.to', expect.anything()],
    ],
    [
      'a wrong precision',
      { date: { precision: 'hour' } },
      ['wrong-value', 'date.precision', expect.stringContaining('phrase')],
    ],
    ['an id with a space', { id: 'F 1' }, ['wrong-value', 'id', expect.stringContaining('1 to 64 letters')]],
    ['a credibility of 7', { credibility: 7 }, ['wrong-value', 'credibility', 'one of 1, 2, 3, 4, 5, 6']],
    [
      'an unknown status',
      { status: 'old' },
      ['wrong-value', 'status', 'one of current, superseded, withdrawn'],
    ],
    [
      'a speaker without a name',
      { saidBy: { role: 'mayor' } },
      ['missing-field', 'saidBy.name', expect.anything()],
    ],
    [
      'a place that is no text',
      { places: ['Anbar', 3] },
      ['wrong-value', 'places[1]', expect.stringContaining('300')],
    ],
    ['no statement', { statement: '  ' }, ['wrong-value', 'statement', 'at least one character']],
    [
      'a name of 301 characters',
      { saidBy: { name: 'x'.repeat(301) } },
      ['wrong-value', 'saidBy.name', 'at most 300 characters'],
    ],
    [
      '21 quantities',
      { quantities: Array.from({ length: 21 }, () => 1) },
      ['wrong-value', 'quantities', expect.stringContaining('20')],
    ],
    [
      'a prototype among the details',
      { details: JSON.parse('{"__proto__":{"a":1}}') as object },
      ['wrong-value', 'details.__proto__', expect.stringContaining('field name')],
    ],
    [
      'details without end',
      { details: JSON.parse(`${'{"a":'.repeat(10)}1${'}'.repeat(10)}`) as object },
      ['wrong-value', expect.any(String), 'at most 8 levels in “details”'],
    ],
    ['a list for details', { details: [] }, ['wrong-value', 'details', expect.anything()]],
  ])('%s', (_, fields, finding) => {
    expect(findings(fields)).toEqual([finding]);
  });

  test('exactly 20 quantities and 300 characters are taken', () => {
    expect(
      findings({ quantities: Array.from({ length: 20 }, () => 1), saidBy: { name: 'x'.repeat(300) } }),
    ).toEqual([]);
  });

  test.each([
    ['statement', { statement: 'a\ue000b' }],
    ['places[0]', { places: ['a\u202eb'] }],
    ['saidBy.name', { saidBy: { name: 'a\u0000' } }],
    ['saidBy.name', { saidBy: { name: 'a\nb' } }],
    ['details.a.b', { details: { a: { b: '\u2067' } } }],
    ['quantities[0].unit', { quantities: [{ value: 1, unit: '\ud800' }] }],
    ['quantities', { quantities: '1 a\ue000' }],
    ['date', { date: 'late\u202e 2025' }],
    ['tags[0]', { tags: ['\u0007'] }],
  ])('forbidden characters are found in %s', (field, fields) => {
    expect(findings(fields)).toEqual([['wrong-value', field, expect.any(String)]]);
  });

  test('an unknown field is answered with the nearest name', () => {
    const checked = checkBy<Fact>(factSchema, {
      ...least,
      quantitys: 3,
      quantities: [{ value: 3, unt: 'men' }],
    });
    expect(checked.ok ? [] : checked.findings.map((finding) => finding.message)).toEqual([
      'There is no field “quantities[0].unt”. Did you mean “unit”?',
      'There is no field “quantitys”. Did you mean “quantities”?',
    ]);
  });

  test('the finding shows what was found, shortened, with hidden characters made visible', () => {
    const checked = checkBy<Fact>(factSchema, { ...least, saidBy: { name: `\u202e${'x'.repeat(400)}` } });
    const found = checked.ok ? '' : (checked.findings[0]?.found ?? '');
    expect(found.startsWith('U+202Exxx')).toBe(true);
    expect(found.length).toBeLessThanOrEqual(80);
  });
});
