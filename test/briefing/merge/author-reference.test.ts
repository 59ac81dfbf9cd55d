import { expect, test } from 'vitest';
import { authorReference, authorTagNotes } from '../../../briefing/merge/author-reference.ts';
import { authorTags } from '../../../briefing/merge/tags/author-tags.ts';

test('the reference has a line for every tag, and for none that does not exist', () => {
  const noted = authorTagNotes.map(({ name }) => name).toSorted();
  expect(noted).toEqual(Object.keys(authorTags).toSorted());
});

test('the reference names the fields of facts, and what filters do', () => {
  const reference = authorReference({ transfer: ['from', 'to'] });
  expect(reference.fields['a fact']).toContain('saidBy');
  expect(reference.fields['the briefing']).toContain('title');
  expect(reference.filters.every(({ about }) => about.endsWith('.') || about !== '')).toBe(true);
  expect(reference.frontMatter).toContain('slots');
  expect(reference.details['transfer']).toEqual(['from', 'to']);
});

test('the reference names the kinds of charts with their options', () => {
  const { charts } = authorReference({});
  expect(charts.map(({ kind }) => kind)).toEqual(['series', 'bars', 'timeline', 'map']);
  expect(charts[0]?.options.map(({ name }) => name)).toContain('ceiling');
  expect(charts[3]?.options.map(({ name }) => name)).not.toContain('ceiling');
});
