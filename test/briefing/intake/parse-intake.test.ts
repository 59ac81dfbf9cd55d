import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Intake, IntakeRequest } from '../../../briefing/intake/intake.ts';
import { parseIntake } from '../../../briefing/intake/parse-intake.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';

const kinds = Object.fromEntries(
  ['transfer', 'warning', 'political'].map((name) => [
    name,
    JSON.parse(
      readFileSync(new URL(`../../../templates/kinds/${name}.json`, import.meta.url), 'utf8'),
    ) as unknown,
  ]),
);

type Content = Pick<IntakeRequest, 'content'> & Partial<IntakeRequest>;

function parse({ kind = 'fact', format = 'json', ...rest }: Content): Outcome<Intake> {
  return parseIntake({ kind, format, fileName: 'in', known: { kinds }, ...rest });
}

/** What was read; a failure fails the test with its message. */
function taken(content: Content): Intake {
  const outcome = parse(content);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}

/** The findings of what must be refused. */
function refusal(content: Content): readonly Finding[] {
  const outcome = parse(content);
  if (outcome.ok) throw new Error('it was read');
  expect(outcome.failure.code).toBe('bad-input');
  expect(outcome.failure.message).toMatch(/^in was not read/);
  return outcome.failure.findings;
}

const fact = {
  id: 'F1',
  kind: 'transfer',
  statement: 'Men were moved.',
  evidence: 'S1',
  marking: 'TLP:CLEAR',
};
const csvHead = 'id,kind,statement,quantity,qualifier,unit,event_date,cited_in,marking';
const csv = (...rows: string[]): Content => ({ format: 'csv', content: [csvHead, ...rows].join('\n') });

describe('a file of facts in JSON', () => {
  test('is a list, a single one, or one a line', () => {
    expect(taken({ content: JSON.stringify([fact, { ...fact, id: 'F2' }]) }).facts).toHaveLength(2);
    expect(taken({ content: JSON.stringify(fact) }).facts).toHaveLength(1);
    const lines = `${JSON.stringify(fact)}\r\n\r\n${JSON.stringify({ ...fact, id: 'F2' })}\n`;
    expect(taken({ format: 'jsonl', content: lines }).facts.map(({ id }) => id)).toEqual(['F1', 'F2']);
  });

  test('may hold a whole desk', () => {
    const desk = { sources: [{ id: 'S1', type: 'report' }], facts: [fact] };
    expect(taken({ content: JSON.stringify(desk) })).toMatchObject({
      sources: [{ id: 'S1' }],
      facts: [{ id: 'F1' }],
    });
  });

  test('null is what is absent', () => {
    expect(
      taken({ content: JSON.stringify({ ...fact, date: null, saidBy: { name: 'Maan', role: null } }) })
        .facts[0],
    ).toMatchObject({
      saidBy: { name: 'Maan' },
    });
  });

  test('one wrong fact keeps all others out, and its finding has the path', () => {
    const found = refusal({ content: JSON.stringify([fact, { ...fact, id: 'F2', date: '2026-02-30' }]) });
    expect(found).toMatchObject([
      {
        rule: 'wrong-value',
        severity: 'error',
        place: { file: 'in', field: '[1].date' },
        found: '2026-02-30',
        allowed: expect.stringContaining('2026-01-21') as string,
      },
    ]);
  });

  test('two facts of one id are refused, and both places are named', () => {
    const [double] = refusal({ content: JSON.stringify([fact, fact]) });
    expect(double).toMatchObject({ rule: 'double-id', found: 'F1', place: { field: '[1].id' } });
    expect(double?.message).toContain('[0] and [1]');
  });

  test('what is not JSON is refused with line and column', () => {
    expect(refusal({ content: '[\n  {"id": 1,}\n]' })).toMatchObject([
      { rule: 'not-json', place: { line: 2, column: 12 } },
    ]);
    expect(refusal({ content: '' })).toMatchObject([{ rule: 'not-json', place: { line: 1 } }]);
    expect(refusal({ format: 'jsonl', content: `${JSON.stringify(fact)}\n{"id"\n` })).toMatchObject([
      { rule: 'not-json', place: { row: 2, line: 2 } },
    ]);
  });

  test('64 levels are read, and 65 are not parsed at all; brackets in strings are no levels', () => {
    const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(refusal({ content: nested(64) }).map(({ rule }) => rule)).toEqual(['wrong-value']);
    expect(refusal({ content: nested(65) }).map(({ rule }) => rule)).toEqual(['too-deep']);
    expect(refusal({ content: '['.repeat(5_000_000) }).map(({ rule }) => rule)).toEqual(['too-deep']);
    expect(
      taken({ content: JSON.stringify({ ...fact, statement: `\\"${'['.repeat(100)}` }) }).facts,
    ).toHaveLength(1);
  });

  test('__proto__ is a field like any other, which no fact has', () => {
    const hostile = `{"id":"F1","kind":"transfer","statement":"x","__proto__":{"marking":"TLP:CLEAR"}}`;
    expect(refusal({ content: hostile })).toMatchObject([{ rule: 'unknown-field', found: '__proto__' }]);
    expect(
      refusal({ content: hostile.replace('__proto__', 'details').replace('marking', '__proto__') }),
    ).toMatchObject([{ rule: 'wrong-value', place: { field: 'details.__proto__' } }]);
    expect(Object.hasOwn(Object.prototype, 'marking')).toBe(false);
  });

  test('things that are no facts are refused as such', () => {
    expect(refusal({ content: '[1, "x", null, [], true]' }).map(({ place }) => place?.field)).toEqual([
      '[0]',
      '[1]',
      '[2]',
      '[3]',
      '[4]',
    ]);
  });
});

describe('kinds and markings', () => {
  test('an unknown kind is answered with the nearest name', () => {
    const [finding] = refusal({ content: JSON.stringify({ ...fact, kind: 'tranfer' }) });
    expect(finding).toMatchObject({ rule: 'unknown-kind', place: { file: 'in', field: 'kind', fact: 'F1' } });
    expect(finding?.message).toContain('Did you mean “transfer”?');
  });

  test('the fields of a kind are checked', () => {
    const [finding] = refusal({ content: JSON.stringify([{ ...fact, details: { movement: 'gone' } }]) });
    expect(finding).toMatchObject({ rule: 'wrong-detail', place: { field: '[0].details.movement' } });
  });

  test('kinds are not checked where none are given', () => {
    expect(taken({ content: JSON.stringify({ ...fact, kind: 'own' }), known: {} }).facts).toHaveLength(1);
  });

  test('a marking that the scheme does not have is refused', () => {
    const [finding] = refusal({ content: JSON.stringify({ ...fact, marking: 'TLP:AMBR' }) });
    expect(finding).toMatchObject({
      rule: 'unknown-marking',
      place: { field: 'marking' },
      found: 'TLP:AMBR',
    });
    expect(finding?.message).toContain('Did you mean “TLP:AMBER”?');
  });

  test('facts without a marking are never taken for public, and a note says so', () => {
    const { marking: _, ...unmarked } = fact;
    const outcome = parse({
      content: JSON.stringify([unmarked, fact].map((each, index) => ({ ...each, id: `F${index}` }))),
    });
    expect(outcome.ok && outcome.value.facts.map((each) => each.marking)).toEqual(['TLP:AMBER', 'TLP:CLEAR']);
    expect(outcome.ok && outcome.findings.find(({ rule }) => rule === 'unmarked')).toMatchObject({
      severity: 'note',
      message: expect.stringContaining('One fact has no marking and is read as TLP:AMBER') as string,
    });
  });

  test('in a scheme without TLP they get the narrowest level', () => {
    const level = (label: string): object => ({ label, colour: '000000', ground: 'FFFFFF', limit: 'x' });
    const settings = {
      producer: 'Desk',
      markings: { name: 'Own', levels: [level('Open'), level('Closed')] },
    };
    const { marking: _, ...unmarked } = fact;
    const desk = { settings, sources: [{ id: 'S1', type: 'report', marking: 'Open' }], facts: [unmarked] };
    expect(taken({ kind: 'desk', content: JSON.stringify(desk) }).facts[0]?.marking).toBe('Closed');
    expect(refusal({ kind: 'desk', content: JSON.stringify({ ...desk, facts: [fact] }) })).toMatchObject([
      { rule: 'unknown-marking', place: { field: 'facts[0].marking' }, allowed: 'Open, Closed' },
    ]);
  });
});

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

  test('a unit or qualifier without a number is refused', () => {
    expect(refusal(csv('F1,transfer,Men were moved,,about,men,2026-02,S1,TLP:CLEAR'))).toMatchObject([
      { rule: 'missing-field', place: { row: 2, field: 'quantity' } },
    ]);
  });

  test('a precision that contradicts the date is refused', () => {
    const content = 'id,kind,statement,date,date precision,source\nF1,transfer,x,2026-02-14,month,S1';
    expect(refusal({ format: 'csv', content })).toMatchObject([
      { place: { row: 2, field: 'date precision' } },
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
      'double-column',
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

  test('200 findings are given in full, and the rest as a number', () => {
    const rows = Array.from({ length: 1234 }, (_, index) => `F${index},transfer,x,-5,,,2026-02,S1,TLP:CLEAR`);
    const found = refusal(csv(...rows));
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toMatchObject({ rule: 'more-findings', severity: 'error' });
    expect(found.at(-1)?.message).toContain('1,034 more');
  });
});

describe('the bytes', () => {
  const bytes = (...parts: (string | number[])[]): Uint8Array =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

  test.each([
    ['a byte that never occurs', bytes('id,kind\nF1,', [0xff], 'x\n'), 2, 12],
    ['a sequence cut short by the next character', bytes('a\nb\n', [0xe2, 0x82], 'x'), 3, 7],
    ['a file cut short', bytes('abc', [0xe2, 0x82]), 1, 5],
    ['half of a surrogate pair', bytes([0xed, 0xa0, 0x80]), 1, 2],
    ['Latin-1', bytes('Zürich'.slice(0, 1), [0xfc], 'rich'), 1, 2],
    ['a bad byte behind a character across two chunks', bytes('x'.repeat(65_535), '€\n', [0xff]), 2, 65_540],
    ['a bad byte far in', bytes('€\n'.repeat(100_000), [0xc0]), 100_001, 400_001],
  ])('that are not UTF-8 are refused with row and byte: %s', (_, content, row, byte) => {
    const [finding] = refusal({ format: 'csv', content });
    expect(finding).toMatchObject({ rule: 'not-utf8', place: { file: 'in', row } });
    expect(finding?.found).toContain(`byte ${byte},`);
  });

  test('64 MB are read and one byte more is not', () => {
    const padded = Buffer.alloc(64 * 1024 * 1024, ' ');
    padded.write(JSON.stringify(fact));
    expect(taken({ content: padded }).facts).toHaveLength(1);
    expect(refusal({ content: Buffer.concat([padded, Buffer.from(' ')]) })[0]?.rule).toBe('too-large');
  });
});

describe('sources that facts name', () => {
  const sources = [
    { id: 'S1', title: 'The article' },
    { id: 'S2', originator: 'Rudaw' },
    { id: 'S3', originator: 'The Arab Weekly' },
    { id: 'S4', originator: 'Rudaw', title: 'A second report' },
  ];
  const known = { kinds, sources };
  const read = (fields: object): Content => ({ content: JSON.stringify({ ...fact, ...fields }), known });

  test('are found by id or by name', () => {
    const { facts, sources: made } = taken(
      read({ reportedBy: 'the arab weekly', evidence: 'article, para. 11' }),
    );
    expect(facts[0]).toMatchObject({ reportedBy: 'S3', evidence: [{ source: 'S1', locator: 'para. 11' }] });
    expect(made).toEqual([]);
  });

  test('a name that two sources have is refused', () => {
    expect(refusal(read({ reportedBy: 'Rudaw' }))).toMatchObject([
      { rule: 'ambiguous-source', allowed: 'S2, S4' },
    ]);
  });

  test('a slip in an id or name is no new source', () => {
    expect(refusal(read({ evidence: 'S7' }))).toMatchObject([{ rule: 'unknown-source', found: 'S7' }]);
    expect(refusal(read({ reportedBy: 'The Arab Weakly' }))[0]?.message).toContain(
      'Did you mean “arab weekly”?',
    );
  });

  test('a new name makes a source, and a note says so', () => {
    const outcome = parse(
      read({ saidBy: 'US Central Command', reportedBy: 'statement of 21 January 2026', evidence: 'S1' }),
    );
    expect(outcome.ok && outcome.value.sources).toMatchObject([
      {
        id: 'statement-of-21-january-2026',
        type: 'statement',
        originator: 'US Central Command',
        published: { precision: 'day', day: '2026-01-21' },
        citedIn: 'S1',
        marking: 'TLP:AMBER',
      },
    ]);
    expect(outcome.ok && outcome.findings).toMatchObject([{ rule: 'source-made', severity: 'note' }]);
  });

  test('a name in another script makes a source, too', () => {
    const { facts, sources: made } = taken(read({ reportedBy: 'رووداو', evidence: 'S1' }));
    expect(made).toMatchObject([{ id: 'source', originator: 'رووداو' }]);
    expect(facts[0]?.reportedBy).toBe('source');
  });

  test('a fact without a source is read with a warning', () => {
    const { evidence: _, ...bare } = fact;
    const outcome = parse({ content: JSON.stringify(bare) });
    expect(outcome.ok && outcome.findings).toMatchObject([
      { rule: 'no-evidence', severity: 'warning', place: { fact: 'F1' } },
    ]);
  });

  test('a file cannot make sources without end', () => {
    const many = Array.from({ length: 600 }, (_, index) => ({
      ...fact,
      id: `F${index}`,
      evidence: `Outlet with the number ${index}`,
    }));
    expect(refusal({ content: JSON.stringify(many) })[0]?.rule).toBe('unknown-source');
  });
});

describe('a file of sources', () => {
  test('is a table, JSON or CSL-JSON', () => {
    const table =
      'id,type,publisher,date,accessed,reliability,tlp,background\nS1,report,UN,2026-02,2026-02-27,A,TLP:CLEAR,yes';
    expect(taken({ kind: 'source', format: 'csv', content: table }).sources).toMatchObject([
      {
        id: 'S1',
        originator: 'UN',
        published: { month: '2026-02' },
        read: '2026-02-27',
        reliability: 'A',
        background: true,
      },
    ]);
    const csl = [
      {
        id: 'x/1',
        type: 'webpage',
        issued: { 'date-parts': [[2026]] },
        custom: { attache: { marking: 'TLP:RED' } },
      },
    ];
    expect(taken({ kind: 'source', content: JSON.stringify(csl) }).sources).toMatchObject([
      { id: 'x-1', type: 'web page', marking: 'TLP:RED' },
    ]);
  });

  test('“cited in” leads to a source, and never in a circle', () => {
    const source = (id: string, citedIn: string): object => ({
      id,
      type: 'report',
      citedIn,
      marking: 'TLP:CLEAR',
    });
    const circle = [source('S1', 'S2'), source('S2', 'S3'), source('S3', 'S1'), source('S4', 'S1')];
    expect(
      refusal({ kind: 'source', content: JSON.stringify(circle) }).map(({ rule, place }) => [
        rule,
        place?.source,
      ]),
    ).toEqual([
      ['origin-circle', 'S1'],
      ['origin-circle', 'S2'],
      ['origin-circle', 'S3'],
    ]);
    expect(refusal({ kind: 'source', content: JSON.stringify([source('Rudaw1', 'Rudaw2')]) })[0]?.rule).toBe(
      'unknown-source',
    );
    const known = { sources: [{ id: 'S9' }] };
    expect(
      taken({ kind: 'source', content: JSON.stringify(source('S1', 'S9')), known }).sources,
    ).toHaveLength(1);
  });
});

describe('a desk in one file', () => {
  const desk = readFileSync(new URL('../../../templates/sample/desk.json', import.meta.url));

  test('the sample desk is read without an error or a warning', () => {
    const outcome = parse({ kind: 'desk', content: desk });
    expect(outcome.ok && outcome.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(outcome.ok && outcome.value.facts).toHaveLength(28);
  });

  test('its own kinds hold for its facts', () => {
    const own = {
      kinds: { shipment: { type: 'object', required: ['vessel'] } },
      sources: [{ id: 'S1', type: 'report' }],
    };
    const shipment = { ...fact, kind: 'shipment', details: { vessel: 'Aras' } };
    const intake = taken({ kind: 'desk', content: JSON.stringify({ ...own, facts: [shipment] }) });
    expect(intake.kinds.map(({ name, title }) => [name, title])).toEqual([['shipment', 'shipment']]);
    const lacking = { ...own, facts: [{ ...shipment, details: {} }] };
    expect(refusal({ kind: 'desk', content: JSON.stringify(lacking) })).toMatchObject([
      { rule: 'missing-detail', place: { field: 'facts[0].details.vessel' } },
    ]);
  });

  test('its facts may only name sources that it has', () => {
    expect(refusal({ kind: 'desk', content: JSON.stringify({ sources: [], facts: [fact] }) })).toMatchObject([
      { rule: 'unknown-source', found: 'S1', place: { field: 'facts[0]' } },
    ]);
  });

  test('unknown parts, parts that are no lists and wrong kinds are refused', () => {
    const wrong = {
      fact: [],
      facts: {},
      kinds: { a: { type: 'object', pattern: 'x' } },
      settings: { producer: 3 },
    };
    expect(
      refusal({ kind: 'desk', content: JSON.stringify(wrong) }).map(({ rule, place }) => [
        rule,
        place?.field,
      ]),
    ).toEqual([
      ['unknown-field', 'fact'],
      ['wrong-value', 'settings.producer'],
      ['wrong-kind', 'kinds.a.pattern'],
      ['wrong-value', 'facts'],
    ]);
  });

  test('a file that is asked for as a desk and holds facts is read as facts', () => {
    expect(taken({ kind: 'desk', ...csv('F1,transfer,x,150,,men,2026-02,S1,TLP:CLEAR') })).toMatchObject({
      facts: [{ id: 'F1' }],
      sources: [{ id: 'S1' }],
    });
  });
});

const corpus = new URL('../../../../shared/corpus/facts.csv', import.meta.url);

describe.skipIf(!existsSync(corpus))('the worked case as a table (../shared/corpus/facts.csv)', () => {
  const read = (): Intake => taken({ format: 'csv', content: readFileSync(corpus) });

  test('all 28 facts are read, and their five sources are made', () => {
    const { facts, sources } = read();
    expect(facts).toHaveLength(28);
    expect(sources.map(({ id, type, citedIn }) => [id, type, citedIn])).toEqual([
      ['article', 'news article', undefined],
      ['statement-of-21-january-2026', 'statement', 'article'],
      ['press-reports', 'press reports', 'article'],
      ['arab-weekly', 'news report', 'article'],
      ['rudaw', 'news report', 'article'],
    ]);
  });

  test('quantities, dates, places and speakers are as the table has them', () => {
    const facts = new Map(read().facts.map((each) => [each.id, each]));
    expect(facts.get('T03')?.quantities).toEqual([{ qualifier: 'up to', value: 7000, unit: 'detainees' }]);
    expect(facts.get('P02')?.date).toEqual({ precision: 'range', from: '2025-10', to: '2025-12' });
    expect(facts.get('W01')?.places).toEqual(['Nineveh', 'Anbar']);
    expect(facts.get('T02')).toMatchObject({
      places: ['Hasakah', 'Iraq'],
      details: { from: 'Hasakah', to: 'Iraq' },
    });
    expect(facts.get('T06')?.saidBy).toEqual({ name: 'Kurdish military source', unnamed: true });
    expect(facts.get('W03')?.saidBy).toEqual({ name: "Iraq's National Security Service", shortName: 'INSS' });
    expect(facts.get('T07')?.saidBy).toBeUndefined();
    expect(facts.get('T07')?.reportedBy).toBeUndefined();
    expect(facts.get('P05')).toMatchObject({
      saidBy: { name: 'United States government' },
      evidence: [{ source: 'article' }],
    });
  });
});
