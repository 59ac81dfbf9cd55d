import { array, assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { FactMarks, wordsMark } from '../../../../briefing/writers/docx/fact-marks.ts';

test('a passage is named by its fact, its number and its words', () => {
  const marks = new FactMarks({ T03: 'Transfer, 21 January 2026' });
  const [first, again] = [marks.next(['T03'], '7,000'), marks.next(['T03'], 'up to 7,000')];
  expect(first).toMatchObject({ tag: 'attache:fact:T03', alias: 'T03: Transfer, 21 January 2026' });
  expect(first.bookmarks).toEqual([`fact_T03_1_${wordsMark('7,000')}`]);
  expect(again.bookmarks).toEqual([`fact_T03_2_${wordsMark('up to 7,000')}`]);
});

test('a passage of several facts names each of them, and of very many the first ones', () => {
  const few = new FactMarks().next(['T03', 'T05'], '4,775');
  expect(few.tag).toBe('attache:fact:T03+T05');
  expect(few.alias).toBe('T03, T05');
  expect(few.bookmarks.map((name) => name.slice(0, 11))).toEqual(['fact_T03_1_', 'fact_T05_1_']);
  const many = new FactMarks().next(
    Array.from({ length: 8000 }, (_, at) => `T${at}`),
    '1',
  );
  expect(many.tag.length).toBeLessThanOrEqual(64);
  expect(many.tag).toMatch(/\+T\d+$/);
  expect(many.bookmarks).toHaveLength(8);
});

test('the mark of the words is the same however their spaces and hyphens print, and holds no figure and no vowel', () => {
  expect(wordsMark('21\u00a0January  2026, al\u2011Qaim ')).toBe(wordsMark('21 January 2026, al-Qaim'));
  expect(wordsMark('21 January 2026')).not.toBe(wordsMark('22 January 2026'));
  expect(wordsMark('7,000')).toMatch(/^[bcdfghjkmnpqrstv]{8}$/);
});

test('every bookmark is a name that Word takes, and no two of a document are the same to Word', () => {
  assert(
    property(array(array(string({ unit: 'binary', minLength: 1 }), { minLength: 1 })), (passages) => {
      const marks = new FactMarks();
      const names = passages.flatMap((facts) => marks.next(facts, 'words').bookmarks);
      expect(names.filter((name) => !/^[A-Za-z]\w{0,39}$/.test(name))).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
  );
});
