import { array, assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { BookmarkNames } from '../../../../briefing/writers/docx/bookmark-names.ts';

test('an id has the same name however often it is asked for, and an unknown one has none', () => {
  const names = new BookmarkNames(['note-3', 'source-S1', 'note-3']);
  expect(names.of('note-3')).toBe('a_note_3');
  expect(names.of('source-S1')).toBe('a_source_S1');
  expect(names.of('note-4')).toBeUndefined();
});

test('ids that differ only in case, signs or after forty characters have names of their own', () => {
  const ids = ['a-b', 'A-B', 'a b', `${'x'.repeat(50)}1`, `${'x'.repeat(50)}2`, '', 'ä', 'ö'];
  const names = new BookmarkNames(ids);
  expect(new Set(ids.map((id) => names.of(id)?.toLowerCase())).size).toBe(ids.length);
});

test('every name is one that Word takes', () => {
  assert(
    property(array(string({ unit: 'binary' })), (ids) => {
      const names = new BookmarkNames(ids);
      return ids.every((id) => /^[A-Za-z]\w{0,39}$/.test(names.of(id) ?? ''));
    }),
  );
});
