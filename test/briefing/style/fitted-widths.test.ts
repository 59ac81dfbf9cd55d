import { describe, expect, test } from 'vitest';
import type { Cell, Column } from '../../../briefing/document/block.ts';
import { attacheStyle } from '../../../briefing/style/attache-style.ts';
import { fittedWidths } from '../../../briefing/style/fitted-widths.ts';

const style = attacheStyle('A4');

function cell(value: string, columns = 1): Cell {
  return { content: [{ kind: 'text', value }], columns, rows: 1 };
}

function shared(...shares: readonly number[]): readonly Column[] {
  return shares.map((share) => ({ align: 'start', share }));
}

/** What a column gets that has 80 points by its share. */
function widthFor(word: string): number {
  const rows = [[cell('Who'), cell(word)]];
  return fittedWidths({ columns: shared(4, 1), rows }, 400, style)[1] ?? 0;
}

describe('widths of columns', () => {
  test('follow the shares where every word fits', () => {
    expect(fittedWidths({ columns: shared(1, 3), rows: [[cell('Who'), cell('What')]] }, 400, style)).toEqual([
      100, 300,
    ]);
  });

  test('a column takes what its longest figure needs from those that have room', () => {
    const rows = [[cell('Displaced'), cell('1,234,567')]];
    const [first = 0, second = 0] = fittedWidths({ columns: shared(9, 1), rows }, 200, style);
    expect(second).toBeGreaterThan(9 * 0.45 * 9);
    expect(first + second).toBeCloseTo(200);
  });

  test('a figure of any length is kept whole, an address is not', () => {
    expect(widthFor('1,000,000,000,000,000,000')).toBeGreaterThan(80);
    expect(widthFor('https://example.org/a/b/c')).toBe(80);
  });

  test('a cell over several columns asks nothing of any one of them', () => {
    const rows = [[cell('Acknowledgements', 2), null]];
    expect(fittedWidths({ columns: shared(1, 1), rows }, 60, style)).toEqual([30, 30]);
  });

  test('where not everything fits, the words share the width', () => {
    const rows = [[cell('1,000,000'), cell('1,000,000')]];
    expect(
      fittedWidths({ columns: shared(9, 1), rows }, 40, style).reduce((all, one) => all + one),
    ).toBeCloseTo(40);
  });
});
