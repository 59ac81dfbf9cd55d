import { describe, expect, test } from 'vitest';
import { namesUnder, templatePlace } from '../../../renderer/templates/text/template-place.ts';

/** What is being written where the bar stands. */
function at(text: string) {
  const { from: _from, ...place } = templatePlace(text) ?? { from: 0 };
  return place;
}

describe('what is being written in a template', () => {
  test('is a key in the front matter, and nothing in its values', () => {
    expect(at('---\nti')).toEqual({ kind: 'key', words: 'ti' });
    expect(at('---\ntitle: A\nslots:\n  ans')).toEqual({});
    expect(at('---\ntitle: A\n---\nti')).toEqual({});
  });

  test('is a tag, a slot, a name, a field or a filter in Liquid', () => {
    expect(at('{% sl')).toEqual({ kind: 'tag', words: 'sl' });
    expect(at('{%- ')).toEqual({ kind: 'tag', words: '' });
    expect(at('{% slot "an')).toEqual({ kind: 'slot', words: 'an' });
    expect(at('{% assign last = fac')).toEqual({ kind: 'start', words: 'fac' });
    expect(at('{% if last.qu')).toEqual({ kind: 'field', words: 'qu', of: 'last' });
    expect(at('{% assign last = facts | la')).toEqual({ kind: 'filter', words: 'la' });
    expect(at('{{ last.quantity | ro')).toEqual({ kind: 'filter', words: 'ro' });
    expect(at('{{ facts.T05.qu')).toEqual({ kind: 'field', words: 'qu', of: 'facts.T05' });
    expect(at('{{ facts.T')).toEqual({ kind: 'start', words: 'facts.T' });
  });

  test('is a kind or an option of a chart', () => {
    expect(at('{% chart se')).toEqual({ kind: 'chart', words: 'se' });
    expect(at('{% chart series moves, cap')).toEqual({ kind: 'option', words: 'cap', of: 'series' });
    expect(at('{% chart map facts | kind: "a, b", caption: "c, d", ')).toEqual({
      kind: 'option',
      words: '',
      of: 'map',
    });
    expect(at('{% chart map facts | ki')).toEqual({ kind: 'filter', words: 'ki' });
    expect(at('{% chart series moves, ceiling: fac')).toEqual({ kind: 'start', words: 'fac' });
    expect(at('{% chart series moves, caption: "a, b')).toEqual({});
  });

  test('is nothing in prose, in what is closed, and in a text within quotation marks', () => {
    expect(at('Some words')).toEqual({});
    expect(at('{{ facts.T05 }} and')).toEqual({});
    expect(at('{{ "fac')).toEqual({});
  });
});

test('the names of slots and parameters are read from the front matter as it is typed', () => {
  const text =
    '---\nslots:\n  answer: One\n  gaps:\n    prompt: Two\nmarking: TLP:CLEAR\n---\nslots:\n  no: 1\n';
  expect(namesUnder('slots', text)).toEqual(['answer', 'gaps']);
  expect(namesUnder('parameters', text)).toEqual([]);
  expect(namesUnder('slots', 'slots:\n  a: 1')).toEqual([]);
});
