import { Validator } from '@cfworker/json-schema';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deskSettingsSchema } from '../../../briefing/drafts/desk-settings-schema.ts';
import { jsonSchemaOf, schemaNames } from '../../../briefing/schemas/json-schema.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../../templates/sample/desk.json', import.meta.url), 'utf8'),
) as Record<string, unknown[]>;

function accepts(name: (typeof schemaNames)[number], value: unknown): boolean {
  return new Validator(structuredClone(jsonSchemaOf(name)), '2020-12').validate(value).valid;
}

describe('the published JSON Schemas', () => {
  test.each(schemaNames)('%s is draft 2020-12 and has a title and a description', (name) => {
    expect(jsonSchemaOf(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.any(String) as string,
      description: expect.any(String) as string,
      type: 'object',
      additionalProperties: false,
    });
  });

  test('take the sample desk and what is in it', () => {
    expect(accepts('desk', sample)).toBe(true);
    expect(sample['facts']?.every((fact) => accepts('fact', fact))).toBe(true);
    expect(sample['sources']?.every((source) => accepts('source', source))).toBe(true);
    expect(sample['briefings']?.every((briefing) => accepts('briefing', briefing))).toBe(true);
  });

  test('refuse misspelt fields and wrong types', () => {
    const least = { id: 'F1', kind: 'transfer', statement: 'x' };
    expect(accepts('fact', least)).toBe(true);
    expect(accepts('fact', { ...least, quantitys: 3 })).toBe(false);
    expect(accepts('fact', { ...least, credibility: 7 })).toBe(false);
    expect(accepts('fact', { ...least, id: 'a b' })).toBe(false);
    expect(accepts('source', { id: 'S1', type: 'rumour' })).toBe(false);
  });

  test('say what a fact’s fields are for', () => {
    const { properties } = jsonSchemaOf('fact') as {
      properties: Record<string, { description?: string; $ref?: string }>;
    };
    const silent = Object.entries(properties).filter(
      ([, field]) => !('description' in field) && !('$ref' in field),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

describe('desk settings', () => {
  test('need a producer; the rest is English, A4, TLP and UTC', () => {
    expect(deskSettingsSchema.parse({ producer: 'Desk' })).toMatchObject({
      language: 'en-GB',
      paper: 'A4',
      citations: 'attache',
      timeZone: 'UTC',
      markings: { name: 'TLP 2.0' },
    });
  });

  test.each([
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }],
    ['a malformed language', { language: 'english please' }],
    [
      'a colour that is none',
      { markings: { name: 'X', levels: [{ label: 'A', colour: 'red', ground: '000000', limit: 'x' }] } },
    ],
    [
      'two levels of one label',
      {
        markings: {
          name: 'X',
          levels: [1, 2].map(() => ({ label: 'A', colour: '000000', ground: '000000', limit: 'x' })),
        },
      },
    ],
    ['no levels', { markings: { name: 'X', levels: [] } }],
  ])('refuse %s', (_, fields) => {
    expect(deskSettingsSchema.safeParse({ producer: 'Desk', ...fields }).success).toBe(false);
  });
});
