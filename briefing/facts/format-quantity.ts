import { primaryLanguage } from '../text/primary-language.ts';
import type { Qualifier, Quantity } from './quantity.ts';

interface QuantityWords {
  readonly about: string;
  readonly atLeast: string;
  readonly upTo: string;
  /** Stands between the two ends of a range. */
  readonly to: string;
}

/** The Hebrew hyphen, which leads to its figure without a space. */
const joined = '\u05be';

const english: QuantityWords = { about: 'about', atLeast: 'at least', upTo: 'up to', to: 'to' };

const byLanguage: Readonly<Record<string, QuantityWords>> = {
  en: english,
  fr: { about: 'environ', atLeast: 'au moins', upTo: 'jusqu’à', to: 'à' },
  de: { about: 'etwa', atLeast: 'mindestens', upTo: 'bis zu', to: 'bis' },
  es: { about: 'unos', atLeast: 'al menos', upTo: 'hasta', to: 'a' },
  ar: { about: 'نحو', atLeast: 'ما لا يقل عن', upTo: 'ما يصل إلى', to: 'إلى' },
  ckb: { about: 'نزیکەی', atLeast: 'لانیکەم', upTo: 'تا', to: 'تا' },
  fa: { about: 'حدود', atLeast: 'دست‌کم', upTo: 'تا', to: 'تا' },
  he: { about: 'כ־', atLeast: 'לפחות', upTo: 'עד', to: 'עד' },
};

const numberFormats = new Map<string, Intl.NumberFormat>();
const numberOptions = { numberingSystem: 'latn', maximumFractionDigits: 20, useGrouping: 'always' } as const;
/** What most desks write in needs none of the engine’s tables, whose first use takes it some 15 ms. */
const thousandsByComma: ReadonlySet<string> = new Set(['en', 'en-GB', 'en-US']);

/** A quantity as printed in a language (BCP 47), without its unit: `about 2,200`, `up to 7,000`, `150 to 200`. */
export function formatQuantity(quantity: Quantity, language: string): string {
  const number = formatNumber(quantity.value, language);
  if (quantity.qualifier === 'exact') return number;
  if (quantity.qualifier === 'range') {
    const to = formatNumber(quantity.to ?? quantity.value, language);
    return `${number} ${wordsFor(language).to} ${to}`;
  }
  const word = qualifierWord(quantity.qualifier, language);
  return word.endsWith(joined) ? word + number : `${word} ${number}`;
}

/** The word before the number: `about`, `at least`, `up to`; empty for an exact number and for a range. */
export function qualifierWord(qualifier: Qualifier, language: string): string {
  const words = wordsFor(language);
  switch (qualifier) {
    case 'about':
      return words.about;
    case 'at least':
      return words.atLeast;
    case 'up to':
      return words.upTo;
    case 'exact':
    case 'range':
      return '';
  }
}

const fewDecimals = /^\d{0,20}$/;

/** A number with the language’s separators and all its decimals, always in European digits: `2,225`. */
export function formatNumber(value: number, language: string): string {
  const written = thousandsByComma.has(language) ? withCommas(value) : undefined;
  return written ?? numberFormat(language).format(value);
}

/** Groups a number by commas; undefined for one that JavaScript writes with an exponent, or with more decimals than the engine. */
function withCommas(value: number): string | undefined {
  const [whole = '', decimals] = String(value).split('.');
  if (!/^-?\d+$/.test(whole) || !fewDecimals.test(decimals ?? '')) return undefined;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

function numberFormat(language: string): Intl.NumberFormat {
  const known = numberFormats.get(language);
  if (known !== undefined) return known;
  const format = formatIn(language) ?? new Intl.NumberFormat('en', numberOptions);
  numberFormats.set(language, format);
  return format;
}

/**
 * Undefined where the engine does not know the language: it would take that of the machine. To ask it which ones it knows takes
 * three times as long, as it then looks at all of them.
 */
function formatIn(language: string): Intl.NumberFormat | undefined {
  try {
    const [asked = 'en'] = Intl.getCanonicalLocales(language);
    const format = new Intl.NumberFormat(asked, numberOptions);
    const { locale } = format.resolvedOptions();
    return primaryLanguage(locale) === primaryLanguage(asked) ? format : undefined;
  } catch {
    return undefined;
  }
}

function wordsFor(language: string): QuantityWords {
  return byLanguage[primaryLanguage(language)] ?? english;
}
