import { describe, expect, test } from 'vitest';
import { csv, csvHead, refusal, taken } from './intake-cases.ts';

describe('a table of facts', () => {
  test('is read by its headers, however they are written', () => {
    const spaced =
      'ID,Kind,Statement,Quantities,Event date,Said by,Cited in,Locator,Details.from,details to,Tags,Credibility';
    const row =
      'F1,transfer,Men were moved,"about 2,200 men; 60 countries",late 2025,Saad Maan (spokesman),S1,p. 4,Hasakah,Iraq,a; b,2';
    const { facts } = taken({ format: 'csv', content: `${spaced}\n${row}` });
    expect(facts[0]).toMatchObject({
      quantities: [
        { qualifier: 'about', value: 2200, unit: 'men' },
        { qualifier: 'exact', value: 60, unit: 'countries' },
      ],
      date: { precision: 'phrase', phrase: 'late 2025' },
      saidBy: { name: 'Saad Maan', role: 'spokesman' },
      evidence: [{ source: 'S1', locator: 'p. 4' }],
      details: { from: 'Hasakah', to: 'Iraq' },
      tags: ['a', 'b'],
      credibility: 2,
    });
  });

  test.each([
    ['S1, para. 11', 'S1', 'para. 11'],
    ['S1, back page', 'S1', 'back page'],
    ['Wire Service, p. 4', 'wire-service', 'p. 4'],
    ['Coast Daily, Thousands flee', 'coast-daily-thousands-flee', undefined],
    ['Coast Daily, Thousands flee, pp. 2–3', 'coast-daily-thousands-flee', 'pp. 2–3'],
  ])('evidence “%s” is the source %s, read at %s', (cell, source, locator) => {
    const content = `id,kind,statement,evidence\nF1,transfer,Men were moved,"${cell}"`;
    expect(taken({ format: 'csv', content }).facts[0]?.evidence).toEqual([
      { source, ...(locator === undefined ? {} : { locator }) },
    ]);
  });

  test('may come with a byte order mark, CRLF, semicolons and empty rows', () => {
    const content = `\ufeff${csvHead}\nF1,transfer,"One; two\nthree",150,,men,2026-02,S1,TLP:CLEAR\n,,,,,,,,\n`;
    const windows = content.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';').replaceAll('\n', '\r\n');
    for (const text of [content, windows, new TextEncoder().encode(windows)]) {
      expect(taken({ format: 'csv', content: text }).facts).toMatchObject([
        {
          id: 'F1',
          statement: 'One; two\nthree',
          quantities: [{ qualifier: 'exact', value: 150, unit: 'men' }],
        },
      ]);
    }
  });

  test('findings name the row as a spreadsheet counts and the column as the file calls it', () => {
    const found = refusal(
      csv(
        'F1,transfer,Men were moved,-5,,men,2026-02,S1,TLP:CLEAR',
        'F2,transfer,Men were moved,150,,men,2026-02-30,S1,TLP:CLEAR',
        'F3,transfer,,150,nearly,men,2026-02,S1,TLP:CLEAR',
        'F1,transfr,Men were moved,,,,,S1,TLP:PINK',
      ),
    );
    expect(found.map(({ rule, place, found: what }) => [rule, place?.row, place?.field, what])).toEqual([
      ['wrong-value', 2, 'quantity', '-5'],
      ['wrong-value', 3, 'event_date', '2026-02-30'],
      ['missing-field', 4, 'statement', undefined],
      ['wrong-value', 4, 'quantity', 'nearly'],
      ['unknown-marking', 5, 'marking', 'TLP:PINK'],
      ['unknown-kind', 5, 'kind', 'transfr'],
    ]);
  });

  test('a qualifier that contradicts the words beside it is refused', () => {
    const [finding] = refusal(csv('F1,transfer,Men were moved,about 150,exact,men,2026-02,S1,TLP:CLEAR'));
    expect(finding).toMatchObject({ place: { row: 2, field: 'quantity' } });
    expect(taken(csv('F1,transfer,x,"2,200",about,men,2026-02,S1,TLP:CLEAR')).facts[0]?.quantities).toEqual([
      { qualifier: 'about', value: 2200, unit: 'men' },
    ]);
  });

  test.each([
    ['a unit that contradicts the words', '150 men,,women,2026-02', 'quantity'],
    ['a unit beside several quantities', '150 men; 3 women,,people,2026-02', 'quantity'],
    ['a qualifier beside several quantities', '150 men; 3 women,about,,2026-02', 'quantity'],
  ])('is refused with %s, so that neither is dropped', (_, cells, field) => {
    expect(refusal(csv(`F1,transfer,Men were moved,${cells},S1,TLP:CLEAR`))).toMatchObject([
      { place: { row: 2, field } },
    ]);
  });

  test.each([
    ['2026-02,month,Saturday', { precision: 'month', month: '2026-02', weekday: 'Saturday' }],
    ['2026-02-21,day,saturday', { precision: 'day', day: '2026-02-21' }],
    ['2019,year,', { precision: 'year', year: '2019' }],
  ])('the date %s is read with its precision and weekday', (cells, date) => {
    const content = `id,kind,statement,source,date,date precision,weekday\nF1,transfer,x,S1,${cells}`;
    expect(taken({ format: 'csv', content }).facts[0]?.date).toEqual(date);
  });

  test.each([
    '2026-02-14,month,',
    '2026-02-21,day,Sunday',
    '2019,year,Sunday',
    '2026-02,month,Caturday',
    ',month,',
    ',,Sunday',
  ])('the date %s contradicts itself and is refused', (cells) => {
    const content = `id,kind,statement,source,date,date precision,weekday\nF1,transfer,x,S1,${cells}`;
    expect(refusal({ format: 'csv', content })).toMatchObject([
      { rule: 'wrong-value', place: { row: 2, field: 'date' } },
    ]);
  });

  test('a unit or qualifier without a number is refused', () => {
    expect(refusal(csv('F1,transfer,Men were moved,,about,men,2026-02,S1,TLP:CLEAR'))).toMatchObject([
      { rule: 'missing-field', place: { row: 2, field: 'quantity' } },
    ]);
  });

  test('numbers of a kind are read as numbers', () => {
    const own = {
      shipment: { type: 'object', properties: { tons: { type: 'number' }, insured: { type: 'boolean' } } },
    };
    const content = 'id,kind,statement,source,details.tons,details.insured\nF1,shipment,x,S1,12.5,yes';
    expect(taken({ format: 'csv', content, known: { kinds: own } }).facts[0]?.details).toEqual({
      tons: 12.5,
      insured: true,
    });
  });

  test.each([
    [
      'an unknown column',
      'id,kind,statement,markng\nF1,transfer,x,TLP:RED',
      'unknown-column',
      'Did you mean “marking”?',
    ],
    [
      'two columns for one field',
      'id,kind,statement,place,places\nF1,transfer,x,a,b',
      'duplicate-column',
      '“place” and “places”',
    ],
    [
      'a prototype for a column',
      'id,kind,statement,__proto__\nF1,transfer,x,y',
      'unknown-column',
      '__proto__',
    ],
    ['a cell under no header', 'id,kind,statement,\nF1,transfer,x,TLP:RED', 'unknown-field', 'column 4'],
    ['a row with too many cells', 'id,kind,statement\nF1,transfer,x,y', 'ragged-row', 'Row 2 has 4 cells'],
    ['a row with too few cells', 'id,kind,statement\nF1,transfer', 'ragged-row', 'Row 2 has 2 cells'],
    ['an open quotation mark', 'id,kind,statement\nF1,transfer,"x', 'wrong-quotes', 'quotation mark'],
    ['nothing in it', ' \n\n', 'empty-file', 'empty'],
    [
      '257 columns',
      `${Array.from({ length: 257 }, (_, n) => `details.a${n}`).join(',')}\n`,
      'too-many-columns',
      '257',
    ],
    [
      'a cell of 32,001 characters',
      `id,kind,statement\nF1,transfer,${'x'.repeat(32_001)}`,
      'long-cell',
      '32,000',
    ],
  ])('is refused with %s', (_, content, rule, words) => {
    const [finding] = refusal({ format: 'csv', content });
    expect(finding?.rule).toBe(rule);
    expect(finding?.message).toContain(words);
  });

  test('256 columns and a cell of 32,000 characters are read', () => {
    const fields = ['id', 'kind', 'statement', 'source'];
    const more = Array.from({ length: 252 }, (_, n) => `details.a${n}`);
    const row = ['F1', 'own', 'x'.repeat(32_000), 'S1', ...more.map(() => '')];
    const content = `${[...fields, ...more].join(',')}\n${row.join(',')}`;
    expect(taken({ format: 'csv', content, known: {} }).facts[0]?.statement).toHaveLength(32_000);
  });

  test('more than 200,000 rows are refused with the number', () => {
    const content = `id,kind,statement\n${'F1,transfer,x\n'.repeat(200_001)}`;
    expect(refusal({ format: 'csv', content })[0]?.message).toContain('200,000 rows');
  });

  test('rows behind very many empty ones are refused, never left out in silence', () => {
    const content = `id,kind,statement\n${'F1,transfer,x\n\n'.repeat(100_001)}`;
    expect(refusal({ format: 'csv', content })[0]?.message).toContain('Many are empty');
  });

  test('200 findings are given in full, and the rest as a number', () => {
    const rows = Array.from({ length: 1234 }, (_, index) => `F${index},transfer,x,-5,,,2026-02,S1,TLP:CLEAR`);
    const found = refusal(csv(...rows));
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toMatchObject({ rule: 'more-findings', severity: 'error' });
    expect(found.at(-1)?.message).toContain('1,034 more');
  });
});
