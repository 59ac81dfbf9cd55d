import { expect, test } from 'vitest';
import { spreadsheetCell } from '../../../briefing/text/spreadsheet-cell.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =cmd', '\t=1', '\r1', '＝1'])(
  'a cell of a copied row that could be a formula (%j) is text to a spreadsheet',
  (text) => {
    expect(spreadsheetCell(text)).toMatch(/^'/);
    expect(spreadsheetCell(text)).not.toMatch(/[\t\r\n]/);
  },
);

test('a cell stays in its row and column, and plain words stay as they are', () => {
  expect(spreadsheetCell('one\ntwo\tthree')).toBe('one two three');
  expect(spreadsheetCell('Iraq has received 2,225')).toBe('Iraq has received 2,225');
});
