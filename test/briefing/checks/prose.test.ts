import { describe, expect, it } from 'vitest';
import { claimIn } from '../../../briefing/checks/prose/claim-in.ts';
import type { Sentence } from '../../../briefing/checks/passage.ts';
import { figuresIn, numbersIn } from '../../../briefing/checks/prose/figures-in.ts';
import { isNearNumber } from '../../../briefing/checks/prose/is-near-number.ts';
import { numbersInWords } from '../../../briefing/checks/prose/number-words.ts';
import { coverOf } from '../../../briefing/checks/prose/sentence-cover.ts';
import { quotedStretches, withoutQuoted } from '../../../briefing/checks/prose/quoted-stretches.ts';

const figures = (text: string, units: readonly string[] = []) =>
  figuresIn(text, new Set(units)).map((figure) => figure.text);
const values = (text: string) => figuresIn(text).map((figure) => figure.values);

describe('figures in prose', () => {
  it('are read however they are grouped, and in Arabic digits', () => {
    expect(values('2,225 and 2225 and 2\u00a0225 and ٢٬٢٢٥ and ۲۲۲۵')).toEqual([
      [2225],
      [2225],
      [2225],
      [2225],
      [2225],
    ]);
    expect(values('1.5 million of 7 thousand')).toEqual([[1_500_000], [7000]]);
  });

  it('can be two numbers where a point groups digits in some languages and ends them in others', () => {
    expect(values('Es sind 2.225 Mann')).toEqual([[2.225, 2225]]);
    expect(values('2,5 Tonnen')).toEqual([[2.5]]);
  });

  it('are both ends of a range, and no years, dates, times or spans of time', () => {
    expect(figures('150–200 euros from 2003–2009')).toEqual(['150', '200']);
    expect(
      figures('on 21 January 2026, January 21, 21–28 January, at 18:00 UTC, for 14 days, in mid-2025'),
    ).toEqual([]);
    expect(figures('On 15 May, 468 people came')).toEqual(['468']);
    expect(figures('2015 detainees came in 2015', ['detainees'])).toEqual(['2015']);
  });

  it('are no labels, names of things or numbering', () => {
    expect(
      figures(
        'Resolution 2254, para. 3, No. 7, the S-300, the M4, Camp Bucca 2, TLP 2.0, the 82nd and 12-year-olds',
      ),
    ).toEqual([]);
    expect(figures('(1) money and 2) time')).toEqual([]);
    expect(figures('a 150-strong unit in Hasakah 12 men wide')).toEqual(['150', '12']);
    expect(figures('https://example.org/2026/02 and 10.1.2026 and B2')).toEqual([]);
  });

  it.each([
    'am 21. Januar',
    'le 1er février 2026',
    'du 21 au 28 janvier',
    'el 21 de enero de 2026',
    'في 21 كانون الثاني 2026',
    'في 21 يناير 2026',
    'در 21 ژانویه 2026',
    'ב-21 בינואר 2026',
  ])('are no days of a month in any language of the product: %s', (date) => {
    expect(figures(date)).toEqual([]);
  });

  it('count where what follows is no month in English', () => {
    expect(figures('12 may have died, 15 mar the road')).toEqual(['12', '15']);
  });

  it('are read with the scale that is written behind them', () => {
    expect(values('US$5m, €2.5bn, 150k men, 1.5-million men, a road of 20km')).toEqual([
      [5, 5e6],
      [2.5e9],
      [150e3],
      [1.5e6],
      [20],
    ]);
    expect(figures('5th, 3D, 5G, a T-72, 9mm')).toEqual([]);
  });

  it('are all numbers where it is asked for them', () => {
    expect(numbersIn('In 2014 it was 90.')).toEqual([2014, 90]);
  });

  it('stand in words too', () => {
    const words = 'Two hundred and twenty-five men, two thousand women, three';
    expect(numbersInWords(words).map(({ value }) => value)).toEqual([225, 2000, 3]);
    expect(numbersInWords('two three')).toEqual([]);
    const parts =
      'half a million, two and a half thousand, a million and a half, three-quarters of a billion';
    expect(numbersInWords(parts).map(({ value }) => value)).toEqual([500_000, 2500, 1_500_000, 750_000_000]);
    expect(numbersInWords('several hundred, a few thousand, a couple of million, 1.5-million')).toEqual([]);
  });

  it('are near one another by one slip, and from three digits on', () => {
    expect([
      isNearNumber(2252, 2225),
      isNearNumber(225, 2225),
      isNearNumber(2226, 2225),
      isNearNumber(2225, 2225),
      isNearNumber(12, 21),
      isNearNumber(3100, 2225),
    ]).toEqual([true, true, true, false, false, false]);
  });
});

const quoted = (text: string) => quotedStretches(text).map(({ from, to }) => text.slice(from, to));

describe('quotations in prose', () => {
  it('are the outermost, of every kind of mark', () => {
    expect(quoted('“one ‘two’ three” «four» „fünf“ "six" ‘seven’')).toEqual([
      '“one ‘two’ three”',
      '«four»',
      '„fünf“',
      '"six"',
      '‘seven’',
    ]);
  });

  it('do not end at an apostrophe, and do not begin where nothing ends them', () => {
    expect(quoted('‘Iraq’s men’ and “never closed')).toEqual(['‘Iraq’s men’']);
  });

  it('leave spaces when they are taken out', () => {
    expect(withoutQuoted('He said “yes” again')).toBe('He said       again');
  });
});

describe('claims in English prose', () => {
  const context = {
    units: new Set(['men']),
    names: new Set(['Washington', 'Iraq']),
    ownDates: new Set(['2 March']),
  };
  const kind = (sentence: string) => claimIn(sentence, context)?.kind;

  it.each([
    ['Iraq has taken in 2,225 men.', 'figure'],
    ['Fifteen men fled.', 'figure'],
    ['Hundreds of men fled.', 'figure'],
    ['The base was closed on 21 January.', 'date'],
    ['Washington has warned Iraq.', 'action'],
    ['The Iraqi security officials later denied it.', 'action'],
    ['Most have papers, according to a worker.', 'attribution'],
    ['They call the court “a club of retired gentlemen” now.', 'quotation'],
  ])('%s', (sentence, expected) => {
    expect(kind(sentence)).toBe(expected);
  });

  it.each([
    'It is quiet.',
    'Three things changed:',
    'Has Iraq taken in 2,225 men?',
    'How many of the 2,225 men came.',
    'The day on which Iraq gave its count.',
    'A Saturday in February 2026.',
    'We know of 3 places.',
    'The next issue is due on 16 March.',
    'The cut-off was reached on 2 March.',
    'The book “The Northern Front after the War” is old.',
    'It went according to plan.',
  ])('none in “%s”', (sentence) => {
    expect(kind(sentence)).toBeUndefined();
  });
});

describe('a long line without an end', () => {
  it.each(['a', '“', '‘', '1, ', 'one ', 'Iraq ', '(', 'January 1 ', '”', 'a-', '٢', 'IS '])(
    'of %s is read',
    (part) => {
      const text = part.repeat(Math.floor(200_000 / part.length));
      const context = { units: new Set<string>(), names: new Set<string>(), ownDates: new Set<string>() };
      claimIn(text, context);
      expect(figuresIn(text).length).toBeLessThanOrEqual(2000);
      expect(withoutQuoted(text)).toHaveLength(text.length);
    },
  );
});

/** A sentence of ten characters. */
function sentenceAt(at: number, cited: readonly string[]): Sentence {
  return {
    from: at * 11,
    to: at * 11 + 10,
    text: '2,225 men.',
    printed: [],
    values: [],
    cited,
    hasNote: cited.length > 0,
  };
}

it('a paragraph of very many sentences is asked what stands behind each, and cites at its end', () => {
  const sentences = Array.from({ length: 30_000 }, (_, at) => sentenceAt(at, at === 29_999 ? ['S1'] : []));
  const text = sentences.map((one) => one.text).join(' ');
  const covers = coverOf({ role: 'text', text, sentences, isKey: false, block: 'paragraph' }, new Map());
  expect(covers.map(({ isCovered }) => isCovered).lastIndexOf(false)).toBe(29_996);
});
