import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCsl, isCsl, toCsl } from '../../../briefing/sources/csl.ts';
import { sourceSchema, sourceTypes } from '../../../briefing/sources/source-schema.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { anyDate } from '../facts/any-date.ts';

const zotero = {
  id: 'http://zotero.org/users/1/items/AB12',
  type: 'article-newspaper',
  title: 'Detainees moved',
  'container-title': 'The Example Times',
  author: [{ family: 'Doe', given: 'Jane' }, { literal: 'Example Agency' }],
  issued: { 'date-parts': [[2026, 2, 14]] },
  accessed: { 'date-parts': [['2026', '2', '27']] },
  URL: 'https://news.example.org/1',
  language: 'en-GB',
  volume: '7',
};

function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined });
}

describe('CSL-JSON', () => {
  test('an item of a reference manager becomes a source', () => {
    const source = sourceSchema.parse(fromCsl(zotero));
    expect(source).toMatchObject({
      id: 'http-zotero.org-users-1-items-AB12',
      type: 'news article',
      title: 'Detainees moved',
      originator: 'The Example Times',
      author: 'Jane Doe; Example Agency',
      published: { precision: 'day', day: '2026-02-14' },
      read: '2026-02-27',
      url: 'https://news.example.org/1',
      language: 'en-GB',
    });
  });

  test.each([
    [{ 'date-parts': [[2026]] }, { precision: 'year', year: '2026' }],
    [{ 'date-parts': [[2026, 2]] }, { precision: 'month', month: '2026-02' }],
    [{ 'date-parts': [[2003], [2009]] }, { precision: 'range', from: '2003', to: '2009' }],
    [{ literal: 'late 2025' }, { precision: 'phrase', phrase: 'late 2025', from: '2025-10', to: '2025-12' }],
    [{ raw: '2026-02-14' }, { precision: 'day', day: '2026-02-14' }],
    [
      { 'date-parts': [[]], raw: '2026-02-14' },
      { precision: 'day', day: '2026-02-14' },
    ],
    [
      { 'date-parts': [null], literal: '2026' },
      { precision: 'year', year: '2026' },
    ],
    ['2026-02', { precision: 'month', month: '2026-02' }],
  ])('the date %j is as exact as it is', (issued, published) => {
    expect(sourceSchema.parse(fromCsl({ id: 'a', type: 'book', issued })).published).toEqual(published);
  });

  test('a date that does not exist is left for the schema to refuse', () => {
    const wrong = fromCsl({ id: 'a', type: 'book', issued: { 'date-parts': [[2026, 2, 30]] } });
    expect(sourceSchema.safeParse(wrong).success).toBe(false);
  });

  test('a DOI stands in for an address', () => {
    expect(fromCsl({ id: 'a', type: 'article-journal', DOI: '10.1000/x y' })['url']).toBe(
      'https://doi.org/10.1000/x%20y',
    );
  });

  test('is told from a source of ours', () => {
    expect(isCsl(zotero)).toBe(true);
    expect(isCsl({ id: 'a', type: 'webpage' })).toBe(true);
    expect(isCsl({ id: 'a', type: 'book', author: [{ family: 'Doe' }] })).toBe(true);
    expect(isCsl({ id: 'S1', type: 'book', author: 'Jane Doe' })).toBe(false);
    expect(isCsl({ id: 'S1', type: 'report' })).toBe(false);
    expect([null, 'x', [], {}, { type: 'book' }].some(isCsl)).toBe(false);
  });

  test('hostile items give fields or nothing, never an exception', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(zotero), 'custom', '__proto__'), fc.jsonValue()),
        (item) => {
          sourceSchema.safeParse(fromCsl({ ...item, id: 'a', type: 'book' }));
        },
      ),
    );
  });

  test('a source that goes out comes back as it was', () => {
    const text = fc.stringMatching(/^[A-Za-z]{1,8}( [a-z]{1,8}){0,2}$/);
    const any = fc.record({
      type: fc.constantFrom(...sourceTypes),
      title: maybe(text),
      titleSupplied: maybe(fc.boolean()),
      originator: maybe(text),
      author: maybe(text),
      published: maybe(anyDate()),
      information: maybe(anyDate()),
      url: maybe(fc.constant('https://example.org/a?b=c#d')),
      read: maybe(fc.constantFrom('2026-02-27', '2026-02-27T09:12Z')),
      reliability: maybe(fc.constantFrom('A', 'F')),
      marking: fc.constantFrom('TLP:CLEAR', 'TLP:RED'),
      citedIn: maybe(fc.constant('S2')),
      captures: fc.constantFrom([], [{ sha256: 'a'.repeat(64), read: '2026-02-27' }]),
      background: maybe(fc.boolean()),
      tags: fc.array(text, { maxLength: 2 }),
      note: maybe(text),
    });
    fc.assert(
      fc.property(any, (fields) => {
        const given = Object.fromEntries(
          Object.entries({ id: 'S1', ...fields }).filter(([, value]) => value !== undefined),
        );
        const source: Source = sourceSchema.parse(given);
        const item: unknown = JSON.parse(JSON.stringify(toCsl(source)));
        expect(isCsl(item)).toBe(true);
        if (isCsl(item)) expect(sourceSchema.parse(fromCsl(item))).toEqual(source);
      }),
    );
  });
});

describe('a source', () => {
  test.each([
    ['javascript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['https://', false],
    ['https:///x', false],
    ['https://example.org/a b', false],
    ['https://example.org/"onload', false],
    ['https://example.org', true],
    ['HTTP://example.org:8080/a?b=c#d', true],
    ['mailto:desk@example.org', true],
    [`https://example.org/${'x'.repeat(2048)}`, false],
  ])('may have the address %s: %s', (url, fine) => {
    expect(sourceSchema.safeParse({ id: 'S1', type: 'book', url }).success).toBe(fine);
  });

  test('cannot be cited in itself', () => {
    expect(sourceSchema.safeParse({ id: 'S1', type: 'book', citedIn: 'S1' }).success).toBe(false);
  });

  test.each([
    ['a hash in capitals', { captures: [{ sha256: 'A'.repeat(64), read: '2026-02-27' }] }],
    ['a reading day that does not exist', { read: '2026-02-30' }],
    ['a reliability of G', { reliability: 'G' }],
    ['a language that is none', { language: 'x' }],
  ])('is refused with %s', (_, fields) => {
    expect(sourceSchema.safeParse({ id: 'S1', type: 'book', ...fields }).success).toBe(false);
  });
});
