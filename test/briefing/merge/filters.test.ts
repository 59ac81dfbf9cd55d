import { describe, expect, it } from 'vitest';
import { authorFilters } from '../../../briefing/merge/filters/author-filters.ts';
import { aFact, blocksOf, findingsOf, wordsOf } from './merging.ts';

const ids = (list: string): string => `{% assign found = ${list} %}{{ found | map: "id" | join: " " }}`;

describe('filters on facts', () => {
  it.each([
    ['facts | kind: "transfer"', 'T02 T03 T04 T05'],
    ['facts | kind: "warning", "political"', ''],
    ['facts | place: "iraq"', 'T02 T05'],
    ['facts | place: "Syria", "Hasakah"', 'T02 T04'],
    ['facts | tagged: "press"', 'T04'],
    ['facts | status: "current" | tagged: "count"', 'T02 T04'],
    ['facts | said_by: "Maan"', 'T05'],
    ['facts | from_source: "S2"', 'T02 T03'],
    ['facts | matching: "MOVEMENT men"', 'T02'],
    ['facts | before: "2026-02-01"', 'T02'],
    ['facts | after: "2026-01-31"', 'T04 T05'],
    ['facts | between: "2026-01-01", "2026-01"', 'T02'],
    ['facts | between: facts.T02.date, "2026-02-28"', 'T02 T04 T05'],
    ['facts | with_unit: "Countries"', 'T05'],
    ['facts | with_quantity', 'T02 T03 T04 T05'],
    ['facts | counts', 'T02 T04 T05'],
    ['facts | ceilings', 'T03'],
    ['facts | where: "saidBy.name", "Saad Maan"', 'T05'],
    ['facts | where: "date"', 'T02 T04 T05'],
    ['facts | where: "places", "Iraq"', 'T02 T05'],
    ['facts | reject: "date"', 'T03'],
    ['facts | reject: "saidBy.name", "Saad Maan"', 'T02 T03 T04'],
    ['facts | reject: "places", "Iraq"', 'T03 T04'],
    ['facts | sort_by: "date"', 'T02 T04 T05 T03'],
    ['facts | sort_by: "date", "descending"', 'T04 T05 T02 T03'],
    ['facts | sort_by: "quantity", "descending"', 'T03 T05 T04 T02'],
    ['facts | sort_by: "saidBy.name" | reverse', 'T04 T03 T02 T05'],
    ['facts | concat: facts | uniq', 'T02 T03 T04 T05'],
  ])('%s gives “%s”', (list, expected) => {
    expect(wordsOf(ids(list))).toBe(expected);
  });

  it('parts facts into groups, a fact with two places into both, and what has none last', () => {
    const body =
      '{% assign groups = facts | group_by_field: "places" %}{% for g in groups %}{{ g.name | default: "none" }}: {{ g.facts | map: "id" }}; {% endfor %}';
    expect(wordsOf(body)).toBe('Hasakah: T02; Iraq: T02, T05; Syria: T04; none: T03;');
  });
});

/** What names the groups of a time, and who is in them. */
function groups(length: string): string {
  return `{% assign groups = facts | group_by_time: "${length}" %}{% for g in groups %}{{ g.name | default: "none" }}: {{ g.facts | map: "id" }}; {% endfor %}`;
}

describe('groups of a time', () => {
  const facts = [
    aFact('D1', { date: { precision: 'year', year: '2026' } }),
    aFact('D2', { date: { precision: 'day', day: '2026-02-03' } }),
    aFact('D3', { date: { precision: 'range', from: '2019', to: '2026' } }),
    aFact('D4', { date: { precision: 'phrase', phrase: 'late 2025', from: '2025-10', to: '2025-12' } }),
    aFact('D5', { date: { precision: 'month', month: '2026-02' } }),
    aFact('D6', { date: { precision: 'phrase', phrase: 'before the war' } }),
    aFact('D7'),
    aFact('D8', { date: { precision: 'range', from: '2026-01-30', to: '2026-02-02' } }),
    aFact('D9', { date: { precision: 'phrase', phrase: 'since May 2019', from: '2019-05' } }),
  ];

  it('are never more exact than the dates in them', () => {
    expect(wordsOf(groups('month'), { facts })).toBe(
      '2019–2026: D3; May 2019: D9; 2025: D4; 2026: D1, D8; February 2026: D5, D2; none: D6, D7;',
    );
    expect(wordsOf(groups('year'), { facts })).toBe(
      '2019: D9; 2019–2026: D3; 2025: D4; 2026: D1, D8, D5, D2; none: D6, D7;',
    );
  });

  it('stand by their first day: a year before its months, a span of years after the year and the spans it outlasts', () => {
    const spans = [
      aFact('E1', { date: { precision: 'range', from: '2019', to: '2026' } }),
      aFact('E2', { date: { precision: 'month', month: '2019-01' } }),
      aFact('E3', { date: { precision: 'range', from: '2019', to: '2021' } }),
      aFact('E4', { date: { precision: 'year', year: '2019' } }),
      aFact('E5', { date: { precision: 'month', month: '2019-02' } }),
    ];
    expect(wordsOf(groups('month'), { facts: spans })).toBe(
      '2019: E4; January 2019: E2; 2019–2021: E3; 2019–2026: E1; February 2019: E5;',
    );
  });

  it('are of the lengths that there are', () => {
    expect(findingsOf(groups('week'), { facts })).toMatchObject([
      { rule: 'unknown-period', message: '“week” is no period. “month” and “year” are.' },
    ]);
  });
});

describe('filters that come to one value', () => {
  it.each([
    ['{{ facts | count }} {{ facts | size }} {{ facts | kind: "none" | count }}', '4 4 0'],
    ['{{ facts | total: "detainees" }}', 'about 4,575'],
    ['[{{ facts | ceilings | total }}]', '[]'],
    ['{% assign l = facts | largest %}{{ l.id }}', 'T05'],
    ['{{ facts.T03.quantity | less: facts.T05.quantity }}', 'up to 4,775'],
    ['[{{ facts.T02.quantity | less: facts.T05.quantity }}]', '[]'],
    ['{{ facts | origins }}', '3'],
    ['{{ facts.T02.quantity.value | plus: 1 }}', '151'],
    ['{{ facts.T05.quantity.value }}', '2,225'],
    ['{{ 7 | divided_by: 2 | round }} {{ 7 | modulo: 4 }} {{ 2 | times: 3 | minus: 1 }}', '4 3 5'],
    ['{{ facts.T02.date | default: "x" }} {{ facts.T03.date | default: "x" }}', '21 January 2026 x'],
    [
      '{{ "hasakah" | capitalize_first }} {{ "ISIS men" | capitalize }} {{ "a" | upcase }}',
      'Hasakah Isis men A',
    ],
    ['{{ "no stop" | sentence }} {{ "Why?" | sentence }} [{{ "" | sentence }}]', 'No stop. Why? []'],
    ['{% assign l = facts | ceilings | latest %}{{ l.id }}', 'T03'],
    ['{{ "a b c" | split: " " | reverse | join: "-" }}', 'c-b-a'],
    ['{{ "one two three" | truncatewords: 2, "…" }}', 'one two…'],
    ['{{ "a-b" | replace: "-", "+" | append: "!" | prepend: ">" }}', '>a+b!'],
  ])('%s prints “%s”', (body, words) => {
    expect(wordsOf(body)).toBe(words);
  });

  it.each([
    ['{{ "some 2,225 detainees were moved" | truncate: 10 }}', 'some ...'],
    ['{{ "some 2,225 detainees were moved" | truncate: 13 }}', 'some 2,225...'],
    ['{{ "about 2.5 million people fled" | truncate: 12 }}', 'about ...'],
    ['{{ "60 % of the camp fled" | truncatewords: 1 }}', '...'],
    ['{{ "some 2.5 million people fled" | truncatewords: 2, "…" }}', 'some…'],
    ['{{ "some 2.5 million people fled" | truncatewords: 3, "…" }}', 'some 2.5 million…'],
    ['{{ "les 2\u202f225 détenus" | truncatewords: 2 }}', 'les 2\u202f225...'],
    ['{{ "les 2\u202f225 détenus" | truncate: 8 }}', 'les ...'],
    ['{{ "Zoe\u0308 and others" | truncate: 6 }}', 'Zo...'],
    ['{{ "ab😀cdef" | truncate: 6 }}', 'ab...'],
    ['{{ "a😀b" | split: "" | join: "-" }}', 'a-😀-b'],
  ])('%s prints “%s”: neither figures nor characters are cut in two', (body, words) => {
    expect(wordsOf(body)).toBe(words);
  });

  it('takes quantities and dates for one only where they are wholly alike', () => {
    const facts = [
      aFact('A', {
        quantities: [{ qualifier: 'exact', value: 150, unit: 'men' }],
        date: { precision: 'month', month: '2026-02' },
      }),
      aFact('B', {
        quantities: [{ qualifier: 'about', value: 150, unit: 'men' }],
        date: { precision: 'day', day: '2026-02-01' },
      }),
      aFact('C', {
        quantities: [{ qualifier: 'exact', value: 150, unit: 'camps' }],
        date: { precision: 'month', month: '2026-02' },
      }),
      aFact('D', { quantities: [{ qualifier: 'exact', value: 150, unit: 'men' }] }),
    ];
    const figures =
      '{% assign each = facts | map: "quantity" | uniq %}{% for one in each %}{{ one }} {{ one.unit }}; {% endfor %}';
    expect(wordsOf(figures, { facts })).toBe('150 men; about 150 men; 150 camps;');
    expect(wordsOf('{{ facts | map: "date" | compact | uniq | join: "; " }}', { facts })).toBe(
      'February 2026; 1 February 2026',
    );
  });

  it('puts a moment of the briefing on the day that it is where the desk is', () => {
    const facts = [aFact('A', { date: { precision: 'day', day: '2026-03-01' } })];
    const inAuckland = { facts, timeZone: 'Pacific/Auckland' };
    expect(wordsOf('{{ briefing.cutOff | short }}', inAuckland)).toBe('1 Mar 2026');
    expect(wordsOf('{{ facts | between: briefing.cutOff, briefing.cutOff | count }}', inAuckland)).toBe('1');
    expect(wordsOf('{{ briefing.cutOff | short }}')).toBe('28 Feb 2026');
  });

  it('counts one unit as one however it is capitalised', () => {
    const facts = [
      aFact('A', { quantities: [{ qualifier: 'exact', value: 10, unit: 'Detainees' }] }),
      aFact('B', { quantities: [{ qualifier: 'exact', value: 20, unit: 'detainees' }] }),
    ];
    expect(wordsOf('{% assign sum = facts | total: "detainees" %}{{ sum }} {{ sum.unit }}', { facts })).toBe(
      '30 Detainees',
    );
  });

  it('adds up only what the facts of one unit counted', () => {
    const facts = [
      aFact('A', { quantities: [{ qualifier: 'exact', value: 10, unit: 'men' }] }),
      aFact('B', { quantities: [{ qualifier: 'about', value: 20, unit: 'cars' }] }),
    ];
    expect(wordsOf('{{ facts | total: "men" }}', { facts })).toBe('10');
    expect(findingsOf('{{ facts | total }}', { facts })[0]?.message).toContain('men, cars');
  });

  it('refuses to calculate with a quantity, whose qualifier would be lost', () => {
    const [finding] = findingsOf('{{ facts.T04.quantity | plus: facts.T03.quantity }}');
    expect(finding?.rule).toBe('bare-quantity');
    expect(finding?.message).toContain('about 2,200');
  });

  it('takes the latest fact of a series, the last in the list where several share the day', () => {
    expect(wordsOf('{% assign l = facts | latest %}{{ l.id }}')).toBe('T05');
    expect(wordsOf('{% assign l = facts | kind: "none" | latest %}[{{ l.id }}]')).toBe('[]');
  });

  it('cites facts, sources and lists of them', () => {
    const [paragraph] = blocksOf(
      'A{{ facts.T05 | cite }} b{{ sources.S1 | cite: "p. 4; 5" }} c{{ facts | ceilings | concat: facts | cite }}{{ facts | kind: "x" | cite }}',
    );
    const citations =
      paragraph?.kind === 'paragraph' ? paragraph.content.filter(({ kind }) => kind === 'citation') : [];
    expect(citations).toEqual([
      { kind: 'citation', targets: [{ id: 'T05' }] },
      { kind: 'citation', targets: [{ id: 'S1', locator: 'p. 4; 5' }] },
      { kind: 'citation', targets: ['T03', 'T02', 'T04', 'T05'].map((id) => ({ id })) },
    ]);
  });

  it('spells references out where they stand, in the middle of a sentence too', () => {
    const [paragraph] = blocksOf(
      '{{ facts.T05 | reference }} and {{ sources.S1 | reference: "p. 4" }}, see.',
    );
    expect(paragraph?.kind === 'paragraph' && paragraph.content).toMatchObject([
      { kind: 'citation', targets: [{ id: 'T05' }], spelledOut: true },
      { kind: 'text', value: ' and ' },
      { kind: 'citation', targets: [{ id: 'S1', locator: 'p. 4' }], spelledOut: true },
      { kind: 'text', value: ', see.' },
    ]);
  });

  it('knows no filter that leaves the fence: none for files, code, JSON, hashes, chance or the clock', () => {
    const forbidden = [
      'raw',
      'json',
      'jsonify',
      'inspect',
      'sample',
      'base64_encode',
      'base64_decode',
      'sha256',
      'hmac_sha256',
      'date',
      'where_exp',
      'map_exp',
      'escape',
    ];
    expect(Object.keys(authorFilters).filter((name) => forbidden.includes(name))).toEqual([]);
    for (const name of forbidden) expect(findingsOf(`{{ "x" | ${name} }}`)[0]?.rule).toBe('unknown-filter');
  });
});
