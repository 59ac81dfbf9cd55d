import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableGrid } from '../../../briefing/document/table-grid.ts';

const cell = (name: string, columns = 1, rows = 1) => ({
  content: [{ kind: 'text', value: name } as const],
  columns,
  rows,
});

const names = (grid: ReturnType<typeof tableGrid>) =>
  grid.map((row) =>
    row.map((place) =>
      place === null ? '·' : place.content.map((run) => ('value' in run ? run.value : '')).join(''),
    ),
  );

test('cells stand on their columns beside and below spans', () => {
  const rows = [{ cells: [cell('a', 1, 2), cell('b', 2)] }, { cells: [cell('c'), cell('d')] }];
  expect(names(tableGrid(rows, 3))).toEqual([
    ['a', 'b', '·'],
    ['·', 'c', 'd'],
  ]);
});

test('a span is cut at the table’s end', () => {
  const [row] = tableGrid([{ cells: [cell('a', 9, 9)] }], 2);
  expect(row?.[0]).toMatchObject({ columns: 2, rows: 1 });
});

test('no cell is ever lost and none covers another', () => {
  const anyCell = fc.record({
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), (given) => {
      const rows = given.map((cells, row) => ({
        cells: cells.map(({ columns, rows: high }, at) => cell(`${row}.${at}`, columns, high)),
      }));
      const printed = names(tableGrid(rows, 4))
        .flat()
        .filter((name) => name !== '·' && name !== '');
      expect(printed.toSorted()).toEqual(
        given.flatMap((cells, row) => cells.map((_, at) => `${row}.${at}`)).toSorted(),
      );
    }),
    { seed: 7, numRuns: 200 },
  );
});
