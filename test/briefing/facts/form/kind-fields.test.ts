import { describe, expect, test } from 'vitest';
import { detailText, readDetail } from '../../../../briefing/facts/form/detail-text.ts';
import { kindFields } from '../../../../briefing/facts/form/kind-fields.ts';
import { builtInKind } from './sample-form.ts';

const schema = {
  type: 'object',
  required: ['route'],
  properties: {
    route: { type: 'string', maxLength: 80 },
    longWords: { type: 'string' },
    count: { type: 'integer' },
    share: { type: ['number', 'null'] },
    armed: { type: 'boolean' },
    level: { enum: ['low', 'high', 3] },
    phase: { oneOf: [{ const: 'a', title: 'Phase A' }, { const: 'b' }] },
    day: { $ref: '#/$defs/day', title: 'The day' },
    crew: { type: 'array', items: { type: 'string', enum: ['pilot', 'guard'] } },
    position: { type: 'object', properties: { x: { type: 'number' } } },
    numbers: { type: 'array', items: { type: 'number' } },
  },
  $defs: { day: { type: 'string', format: 'date' } },
};

describe('the form of a kind', () => {
  test('has a field for every sort of value its schema names', () => {
    const controls = kindFields(schema).map(({ name, control }) => [name, control]);
    expect(Object.fromEntries(controls)).toEqual({
      route: 'line',
      longWords: 'text',
      count: 'whole-number',
      share: 'number',
      armed: 'yes-no',
      level: 'choice',
      phase: 'choice',
      day: 'day',
      crew: 'names',
      position: 'json',
      numbers: 'json',
    });
  });

  test('calls fields by their titles, else by their names as words, and knows which are needed', () => {
    const fields = kindFields(schema);
    expect(fields.find(({ name }) => name === 'day')?.label).toBe('The day');
    expect(fields.find(({ name }) => name === 'longWords')?.label).toBe('Long words');
    expect(fields.filter(({ isRequired }) => isRequired).map(({ name }) => name)).toEqual(['route']);
  });

  test('shows what a fact holds though the schema does not name it', () => {
    const [stray] = kindFields({ type: 'object' }, { older: 'words' });
    expect(stray).toMatchObject({
      name: 'older',
      control: 'line',
      hint: 'The kind does not name this field.',
    });
  });

  test('fits every built-in kind without raw JSON', () => {
    const controls = ['transfer', 'warning', 'political'].flatMap((name) =>
      kindFields(builtInKind(name).schema).map(({ control }) => control),
    );
    expect(controls).not.toContain('json');
  });

  test.each([
    ['count', '2,225', 2225],
    ['share', '-0.5', -0.5],
    ['armed', 'no', false],
    ['level', '3', 3],
    ['phase', 'Phase A', 'a'],
    ['day', '21 Jan 2026', '2026-01-21'],
    ['position', '{"x": 1}', { x: 1 }],
  ])('reads the field “%s” from “%s” and writes it back alike', (name, text, value) => {
    const field = kindFields(schema).find((one) => one.name === name);
    if (field === undefined) throw new Error('no such field');
    const reading = readDetail(field, text);
    expect(reading).toEqual({ is: 'value', value });
    expect(readDetail(field, detailText(field, value))).toEqual(reading);
  });

  test.each([
    ['count', 'two'],
    ['day', '30 Feb 2026'],
    ['numbers', '[1,'],
    ['armed', 'perhaps'],
  ])('says what to write in “%s” instead of “%s”', (name, text) => {
    const field = kindFields(schema).find((one) => one.name === name);
    if (field === undefined) throw new Error('no such field');
    expect(readDetail(field, text)).toMatchObject({
      is: 'wrong',
      error: expect.stringMatching(/\.$/) as unknown,
    });
  });
});
