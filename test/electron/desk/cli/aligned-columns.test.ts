import { expect, test } from 'vitest';
import { alignedColumns } from '../../../../electron/desk/cli/aligned-columns.ts';

test('columns are as wide as their widest cell, and the line is cut to the width', () => {
  const rows = [
    ['T1', 'long kind', 'words'],
    ['T100', '', 'more words'],
  ];
  expect(alignedColumns(rows, 0)).toEqual(['T1    long kind  words', 'T100             more words']);
  expect(alignedColumns(rows, 10)).toEqual(['T1    lon…', 'T100     …'].map((line) => line.slice(0, 10)));
});

test('more rows than a function takes arguments', () => {
  const rows = Array.from({ length: 300_000 }, (_, at) => [String(at), 'x']);
  expect(alignedColumns(rows, 0).at(-1)).toBe('299999  x');
});
