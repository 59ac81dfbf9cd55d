import { expect, test } from 'vitest';
import { setPunctuation } from '../../../../briefing/merge/read/set-punctuation.ts';

const set = (language: string, text: string): string => setPunctuation(text, '', language);
const typed = `He said "it's 'all' there" -- or not...`;

test.each([
  ['en', 'He said “it’s ‘all’ there” – or not…'],
  ['de', 'He said „it’s ‚all‘ there“ – or not…'],
  ['pl', 'He said „it’s ‚all’ there” – or not…'],
  ['sv', 'He said ”it’s ’all’ there” – or not…'],
  ['es', 'He said «it’s “all” there» – or not…'],
  ['fr', 'He said «\u202fit’s “all” there\u202f» – or not…'],
])('the marks of %s', (language, printed) => expect(set(language, typed)).toBe(printed));

test('a language that is not known keeps what was typed', () => {
  expect(set('ckb', typed)).toBe(typed);
  expect(set('constructor', typed)).toBe(typed);
});

test('apostrophes of years, and marks after what stands before the text', () => {
  expect(set('en', "the '90s")).toBe('the ’90s');
  expect(setPunctuation('" and', 'word', 'de')).toBe('“ and');
  expect(setPunctuation('"', '(', 'de')).toBe('„');
});
