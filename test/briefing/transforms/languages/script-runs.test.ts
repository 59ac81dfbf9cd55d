import { describe, expect, test } from 'vitest';
import { scriptRuns } from '../../../../briefing/transforms/languages/script-runs.ts';

const arabic = { language: 'ar', direction: 'rtl' } as const;

function runsOf(text: string): readonly string[] {
  return scriptRuns(text, arabic).map(({ from, to }) => text.slice(from, to));
}

describe('Latin words in text from the right', () => {
  test('are one run from the left with the commas and semicolons between them', () => {
    const caption = 'The count as it was read, day by day, against the ceiling';
    expect(runsOf(`الشكل 1. ${caption}`)).toEqual([caption]);
    expect(runsOf('Who is moved; from where and to where')).toHaveLength(1);
  });

  test('are whole where they begin with figures', () => {
    expect(runsOf('النسخة المحفوظة 5f0c91aa')).toEqual(['5f0c91aa']);
    expect(runsOf('على بعد 1,200km من هنا')).toEqual(['1,200km']);
    expect(runsOf('المرسوم رقم 2026-003/PR صدر')).toEqual(['2026-003/PR']);
    expect(runsOf('القرار 14-B والوثيقة PR-2026/003')).toEqual(['14-B', 'PR-2026/003']);
    expect(runsOf('الحدود: Natural Earth 1:50m.')).toEqual(['Natural Earth 1:50m']);
  });

  test('so do telephone numbers, dates in figures and amounts in words of two scripts', () => {
    expect(runsOf('هاتف +972 2 123 4567 و 0770 123 4567')).toEqual(['+972 2 123 4567', '0770 123 4567']);
    expect(runsOf('صدر في 2026-02-18 بكلفة US$5.5m')).toEqual(['2026-02-18', 'US$5.5m']);
    expect(runsOf('بين 2003–2009، وعددهم 7,000')).toEqual([]);
  });

  test('are one run where letters of another script stand within an address or around a number', () => {
    expect(runsOf('انظر https://example.org/Київ هنا')).toEqual(['https://example.org/Київ']);
    expect(runsOf('هاتف Київ +972 2 123 4567 Львів')).toEqual(['+972 2 123 4567']);
    expect(runsOf('قال Київ و Львів')).toEqual(['Київ', 'Львів']);
  });

  test('end where Arabic words or a figure after a comma follow', () => {
    expect(runsOf('قال Saad Maan, يوم السبت')).toEqual(['Saad Maan']);
    expect(runsOf('US Central Command, 21 كانون الثاني')).toEqual(['US Central Command']);
    expect(runsOf('Reuters، Rudaw')).toEqual(['Reuters', 'Rudaw']);
  });
});

describe('a name and a title from the right in text from the left', () => {
  const english = { language: 'en', direction: 'ltr' } as const;
  const runs = (words: string): readonly string[] =>
    scriptRuns(words, english).map(({ from, to, direction }) => `${direction} ${words.slice(from, to)}`);

  test('run each for itself, and what stands between them as the text around them', () => {
    expect(runs('as cited in صحيفة الساحل, “تقرير: عبور النازحين”, news article')).toEqual([
      'rtl صحيفة الساحل',
      'ltr , “',
      'rtl تقرير: عبور النازحين',
    ]);
    expect(runs(' “تقرير: عبور النازحين”. News article.')).toEqual(['ltr  “', 'rtl تقرير: عبور النازحين']);
  });

  test('are one where somebody is quoted', () => {
    expect(runs('He said: قال: “مرحبا، يا سعد” ثم مضى.')).toEqual(['rtl قال: “مرحبا، يا سعد” ثم مضى']);
  });
});
