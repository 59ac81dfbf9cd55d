import { numberWords } from './number-words.ts';

/** Words that stand behind a number and make it larger, in the languages of many sources. */
const scales: readonly (readonly [factor: number, words: readonly string[]])[] = [
  [12, ['dozen']],
  [1e3, ['thousand', 'k', 'tausend', 'mille', 'mil', 'ألف', 'آلاف', 'тысяч', 'тыс']],
  [1e5, ['lakh', 'lakhs']],
  [
    1e6,
    [
      'million',
      'millions',
      'm',
      'mn',
      'mln',
      'mio',
      'millionen',
      'millones',
      'مليون',
      'ملايين',
      'миллионов',
      'млн',
    ],
  ],
  [1e7, ['crore', 'crores']],
  [1e9, ['billion', 'bn', 'b', 'milliard', 'milliards', 'milliarden', 'مليار', 'миллиардов', 'млрд']],
];

const names: Readonly<Record<string, readonly string[]>> = {
  '0.5': ['half'],
  '2': ['both', 'twin', 'pair', 'couple', 'double'],
  '3': ['trio', 'triple'],
  '6': ['half a dozen'],
  '12': ['a dozen', 'one dozen'],
  '500000': ['half a million'],
};

/**
 * The ways in which a source may write a number: in digits with or without marks, with a word behind it (`1.5 million`), or
 * in English words up to the millions.
 */
export function numberForms(value: number): readonly string[] {
  const scaled = scales.flatMap(([factor, words]) => {
    const part = Number((value / factor).toPrecision(12));
    const isWritten = part >= 1 && Number.isInteger(part * 1000) && part < 10_000;
    if (!isWritten) return [];
    const numbers = factor === 12 ? decimals(part).concat(numberWords(part)) : decimals(part);
    return words.flatMap((word) => numbers.map((number) => `${number} ${word}`));
  });
  return [...digitForms(value), ...scaled, ...numberWords(value), ...(names[String(value)] ?? [])];
}

function digitForms(value: number): readonly string[] {
  const plain = decimals(value);
  if (!Number.isInteger(value) || value < 1000) return plain;
  const grouped = (mark: string): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, mark);
  return [...plain, grouped('.'), grouped(' ')];
}

/** With a decimal point and with a decimal comma. */
function decimals(value: number): readonly string[] {
  const plain = String(value);
  return Number.isInteger(value) ? [plain] : [plain, plain.replace('.', ',')];
}
