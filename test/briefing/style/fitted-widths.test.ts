import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Column } from '../../../briefing/document/block.ts';
import { attacheStyle } from '../../../briefing/style/attache-style.ts';
import { boldWidth } from '../../../briefing/style/bold-width.ts';
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
    expect(widthFor('1,000,000,000\u00A0to\u00A02,000,000,000')).toBeGreaterThan(80);
    expect(widthFor('10\u00A0people\u00A0who\u00A0have\u00A0gone\u00A0home')).toBe(80);
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

describe('widths of columns without shares', () => {
  const long =
    'It crossed at night and took the northern road to the camp, where it was counted at the gate. ';

  test('a word that qualifies a figure stands close to it, however much room there is', () => {
    const columns: readonly Column[] = [
      { align: 'start' },
      { align: 'end', role: 'qualifier' },
      { align: 'end' },
      { align: 'start' },
    ];
    const rows = [[cell('Group 1'), cell('about'), cell('1,111'), cell('2001')]];
    const [, , figure = 0] = fittedWidths({ columns, rows }, 467, style);
    expect(figure).toBeLessThan(30);
  });

  test('are equal where every cell fits on one line', () => {
    expect(widths(plain('start', 'start'), [['Who', 'What']])).toEqual([230, 230]);
  });

  test('leave a date on its line and give a text what is left', () => {
    const [date = 0, text = 0] = widths(plain('start', 'start'), [
      ['When', 'What'],
      ['21 January 2026', long.repeat(3)],
    ]);
    expect(date).toBeGreaterThan(60);
    expect(date).toBeLessThan(100);
    expect(date + text).toBeCloseTo(460);
  });

  test('keep a text on its line that needs no more than its part of what narrower ones leave; one that needs more is broken', () => {
    const [, fitting = 0] = widths(plain('start', 'start', 'start'), [
      ['21 January 2026', long.slice(0, 44), long.repeat(6)],
    ]);
    expect(fitting).toBeGreaterThan(180);
    const [, broken = 0] = widths(plain('start', 'start', 'start'), [
      ['21 January 2026', long.slice(0, 48), long.repeat(6)],
    ]);
    expect(broken).toBeLessThan(100);
  });

  test('give two texts of one length the same, and a longer one more', () => {
    const [one = 0, same = 0] = widths(plain('start', 'start'), [[long.repeat(2), long.repeat(2)]]);
    expect(Math.abs(one - same)).toBeLessThan(5);
    const [short = 0, longer = 0] = widths(plain('start', 'start'), [[long, long.repeat(3)]]);
    expect(longer).toBeGreaterThan(1.5 * short);
  });

  test('keep figures beside one another, and columns of words take what is over', () => {
    const columns: readonly Column[] = [
      { align: 'start' },
      { align: 'end', role: 'qualifier' },
      { align: 'end' },
    ];
    const [who = 0, how = 0, figure = 0] = widths(columns, [[long.slice(0, 70), 'about', '2,225']]);
    expect(who).toBeGreaterThan(360);
    expect(how + figure).toBeLessThan(100);
    expect(who + how + figure).toBeCloseTo(460);
  });

  test('whatever stands in a table, fill its width and break no figure', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.constantFrom('', '2,225', '1,234,567,890', 'Hasakah', long), {
            minLength: 3,
            maxLength: 3,
          }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        fc.array(fc.constantFrom('start', 'end', 'centre'), { minLength: 3, maxLength: 3 }),
        (rows, aligns) => {
          const found = widths(plain(...aligns), rows);
          expect(found.reduce((all, one) => all + one)).toBeCloseTo(460);
          for (const [at, width] of found.entries())
            for (const row of rows)
              if (/^\d/u.test(row[at] ?? ''))
                expect(width).toBeGreaterThanOrEqual(
                  boldWidth(row[at] ?? '', style.text.tableCell.size, style) - 0.01,
                );
        },
      ),
    );
  });
});

function plain(...aligns: readonly Column['align'][]): readonly Column[] {
  return aligns.map((align) => ({ align }));
}

function widths(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly number[] {
  return fittedWidths({ columns, rows: rows.map((row) => row.map((value) => cell(value))) }, 460, style);
}
