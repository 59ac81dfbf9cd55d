import { describe, expect, it } from 'vitest';
import { captureOf } from './capture-of.ts';
import { figureIn, inALine } from './look-up.ts';

function found(value: number, text: string): string {
  return inALine(figureIn(value, captureOf(text)));
}

describe('a figure that was looked up', () => {
  it.each([
    [2225, 'Iraq received 2,225 men', 'exact c1 para. 1 “2,225”'],
    [2225, 'Iraq received 2225 men', '“2225”'],
    [2225, 'Iraq received 2.225 men', '“2.225”'],
    [2225, 'Iraq received 2 225 men', '“2 225”'],
    [2225, 'Iraq received 2\u202f225 men', '“2 225”'],
    [2225, 'Iraq received 2’225 men', '“2’225”'],
    [2225, 'استقبل العراق ٢٬٢٢٥ معتقلا', '“٢٬٢٢٥”'],
    [2225, 'استقبل العراق ٢٢٢٥ معتقلا', '“٢٢٢٥”'],
    [2225, 'Two thousand two hundred and twenty-five men', '“Two thousand two hundred and twenty-five”'],
    [2225, 'two thousand, two hundred twenty five men', '“two thousand, two hundred twenty five”'],
    [7000, 'up to 7,000-strong', '“7,000”'],
    [7000, 'some 7k men', '“7k”'],
    [7000, 'seven thousand men', '“seven thousand”'],
    [30_000, '30,000+ men', '“30,000”'],
    [30_000, 'thirty thousand men', '“thirty thousand”'],
    [150, 'a hundred and fifty men', '“a hundred and fifty”'],
    [150, 'between 150–200 men', '“150”'],
    [200, 'between 150–200 men', '“200”'],
    [1_500_000, 'costs $1.5 million', '“1.5 million”'],
    [1_500_000, 'costs $1.5m', '“1.5m”'],
    [1_500_000, '1,5 Millionen Euro', '“1,5 Millionen”'],
    [1_500_000, '1.500.000 Euro', '“1.500.000”'],
    [2_000_000, 'two million people', '“two million”'],
    [3_000_000, '٣ ملايين شخص', '“٣ ملايين”'],
    [250_000, '2.5 lakh people', '“2.5 lakh”'],
    [1_200_000_000, '$1.2bn', '“1.2bn”'],
    [36, 'three dozen men', '“three dozen”'],
    [12, 'a dozen men', '“a dozen”'],
    [2, 'both attackers', '“both”'],
    [2, 'two attackers', '“two”'],
    [1.5, '1.5 per cent', '“1.5”'],
    [1.5, '1,5 Prozent', '“1,5”'],
    [17, 'seven-\nteen and seventeen', '“seventeen”'],
    [50, '50% of them', '“50”'],
    [150, 'the 150km road', '“150”'],
  ])('is found however it is written: %s in “%s”', (value, text, place) => {
    expect(found(value, text)).toContain(place);
  });

  it.each([
    [225, 'Iraq received 2,225 men'],
    [2, 'Iraq received 2,225 men'],
    [22, 'in 2026 and 1922'],
    [15, 'about 1.5 per cent, or 150'],
    [7000, 'up to 70,000, or 700, or 7'],
    [2225, 'Iraq received 2,255 men'],
    [200, 'two hundredweight'],
    [1_500_000, '1.55 million, 15 million'],
  ])('is not taken for another: %s in “%s”', (value, text) => {
    expect(found(value, text)).toBe('absent');
  });

  it('is not there where no reader sees it, and not called absent where nobody can know', () => {
    const hidden = captureOf('They were moved.', [{ text: '2,225 men', hidden: 'tiny' }]);
    expect(inALine(figureIn(2225, hidden))).toBe('absent');
    expect(inALine(figureIn(2225))).toBe('no-capture');
    expect(inALine(figureIn(2225, captureOf()))).toBe('no-text');
  });
});
