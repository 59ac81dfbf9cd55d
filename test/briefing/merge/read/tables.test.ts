import { describe, expect, it } from 'vitest';
import type { Table } from '../../../../briefing/document/block.ts';
import { plainText } from '../../../../briefing/document/plain-text.ts';
import { markValue } from '../../../../briefing/merge/marks.ts';
import { blocksOf, rulesOf, words } from './read.ts';

function tableOf(text: string): Table {
  const [first] = blocksOf(text);
  if (first?.kind !== 'table') throw new Error('no table');
  return first;
}

/** Rows as `a|b*2|c^3`: words, width, height. */
function drawn({ head, rows }: Table): readonly string[] {
  return [...head, ...rows].map(({ cells }) =>
    cells
      .map(({ content, columns, rows: height }) => {
        const wide = columns > 1 ? `*${columns}` : '';
        const high = height > 1 ? `^${height}` : '';
        return `${plainText(content)}${wide}${high}`;
      })
      .join('|'),
  );
}

const page = (given: string) => `::: table T {page=${given}}\n| a |\n|--|\n| b |\n:::`;

describe('tables', () => {
  it('have columns with a side, a head and rows', () => {
    const table = tableOf('| a | b | c |\n|:--|:-:|--:|\n| 1 | *2* | 3 \\| 4 |');
    expect(table.columns).toEqual([{ align: 'start' }, { align: 'centre' }, { align: 'end' }]);
    expect(drawn(table)).toEqual(['a|b|c', '1|2|3 | 4']);
    expect(table.head).toHaveLength(1);
  });

  it('without words in their first line have no head', () => {
    expect(tableOf('| | |\n|--|--|\n| 1 | 2 |').head).toEqual([]);
  });

  it('join cells to the left and upwards', () => {
    const table = tableOf('|a|b|<|\n|-|-|-|\n|1|2|3|\n|^|4|<|\n|5|^|^|\n|6|7|8|');
    expect(drawn(table)).toEqual(['a|b*2', '1^2|2|3', '4*2^2', '5', '6|7|8']);
  });

  it('join nothing on a value that looks like the sign for it', () => {
    expect(drawn(tableOf(`|a|b|\n|-|-|\n|1|${markValue('<', ['T1'])}|`))).toEqual(['a|b', '1|<']);
    expect(drawn(tableOf('|a|b|\n|-|-|\n|1|\\<|'))).toEqual(['a|b', '1|<']);
  });

  it('say where there is nothing to join, or only a part of it', () => {
    expect(rulesOf('|a|b|\n|-|-|\n|<|1|\n|2|3|')).toEqual(['error table-span 3']);
    expect(rulesOf('|a|b|\n|-|-|\n|^|1|')).toEqual(['error table-span 3']);
    expect(rulesOf('|a|b|\n|-|-|\n|1|<|\n|^|2|')).toEqual(['error table-span 4']);
    expect(drawn(tableOf('|a|b|\n|-|-|\n|1|<|\n|^|2|'))).toEqual(['a|b', '1*2', '|2']);
  });

  it('say which rows have too many or too few cells', () => {
    expect(rulesOf('|a|b|\n|-|-|\n|1|\n|1|2|3|\n|1|`x \\| y`|')).toEqual([
      'warning ragged-table 3',
      'error ragged-table 4',
    ]);
    expect(rulesOf('|a|b|\n|-|-|-|\n|1|2|')).toEqual(['error table-shape 1']);
  });

  it('without rows are left out', () => {
    expect(blocksOf('|a|b|\n|-|-|')).toEqual([]);
    expect(rulesOf('|a|b|\n|-|-|')).toEqual(['warning empty-table 1']);
  });
});

describe('a table in a fence', () => {
  const text = [
    `::: table What has been *counted* {shares="68 33 23" qualifier=2 totals=1 head=2}`,
    '|a|Detainees|<|',
    '|-|-|--:|',
    '|x|y|z|',
    '|1|about|2|',
    '|Sum|up to|3|',
    '',
    'A figure with no word before it is exact.',
    '',
    'So it is.',
    ':::',
  ].join('\n');

  it('has a caption, shares, a qualifier column, totals, a longer head and a note', () => {
    const table = tableOf(text);
    expect(table).toMatchObject({
      caption: [words('What has been '), { kind: 'emphasis' }],
      columns: [
        { align: 'start', share: 68 },
        { align: 'end', share: 33, role: 'qualifier' },
        { align: 'end', share: 23 },
      ],
      note: [words('A figure with no word before it is exact. So it is.')],
    });
    expect(drawn(table)).toEqual(['a|Detainees*2', 'x|y|z', '1|about|2', 'Sum|up to|3']);
    expect(table.rows.map((row) => row.total)).toEqual([undefined, true]);
  });

  it('says how its pages are turned, and nothing else of them', () => {
    expect(blocksOf(page('landscape'))).toMatchObject([{ kind: 'table', page: 'landscape' }]);
    expect(blocksOf(page('portrait'))).toMatchObject([{ kind: 'table', page: 'portrait' }]);
    expect(rulesOf(page('sideways'))).toEqual(['error table-settings 1']);
    expect(blocksOf(page('sideways'))[0]).not.toHaveProperty('page');
  });

  it('says which of its settings cannot be', () => {
    const settings = '{shares="1 2" qualifier=4 totals=x head=9 total=1}';
    expect(rulesOf(text.replace(/\{.*\}/u, settings))).toEqual([
      'error fence-attribute 1',
      'error table-settings 1',
      'error table-settings 1',
      'error table-settings 1',
      'error table-settings 1',
    ]);
  });

  it('says where it has no table', () => {
    expect(rulesOf('::: table A\nb\n:::')).toEqual(['warning fence-empty 1']);
  });
});
