const marks = /"|'|\.\.\.|(?<!-)-{2,3}(?!-)/gu;
/** After these a quotation mark opens. */
const opensAfter = /[\s([{‘“„‚«‹—–/]$/u;

/** The marks around what is quoted, and around what is quoted inside of that: opening and closing. */
interface QuotationMarks {
  readonly outer: readonly [string, string];
  readonly inner: readonly [string, string];
}

const raised: QuotationMarks = { outer: ['“', '”'], inner: ['‘', '’'] };
const low: QuotationMarks = { outer: ['„', '“'], inner: ['‚', '‘'] };
const lowAndRaised: QuotationMarks = { outer: ['„', '”'], inner: ['‚', '’'] };
const same: QuotationMarks = { outer: ['”', '”'], inner: ['’', '’'] };
const pointed: QuotationMarks = { outer: ['«', '»'], inner: ['“', '”'] };
/** French parts them from the words by a narrow space at which no line ends. */
const french: QuotationMarks = { outer: ['«\u202f', '\u202f»'], inner: ['“', '”'] };

const byLanguage: Readonly<Record<string, QuotationMarks>> = {
  en: raised,
  ga: raised,
  pt: raised,
  tr: raised,
  de: low,
  cs: low,
  sk: low,
  sl: low,
  bg: low,
  is: low,
  lt: low,
  et: low,
  pl: lowAndRaised,
  ro: lowAndRaised,
  hu: lowAndRaised,
  hr: lowAndRaised,
  sv: same,
  fi: same,
  es: pointed,
  it: pointed,
  no: pointed,
  nb: pointed,
  nn: pointed,
  el: pointed,
  ca: pointed,
  uk: pointed,
  ru: { outer: ['«', '»'], inner: ['„', '“'] },
  fr: french,
};

/**
 * Prose as it is printed in a language: its quotation marks, apostrophes, dashes for `--` and `---`, an ellipsis for
 * `...`. Text in a language that is not known here stays as it was typed. Merged values carry their punctuation encoded,
 * so nothing in them changes. `before` is what stands before the text.
 */
export function setPunctuation(text: string, before: string, language: string): string {
  const quotes = Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined;
  if (quotes === undefined) return text;
  return text.replace(marks, (mark: string, index: number) => {
    if (mark === '...') return '…';
    if (mark.startsWith('-')) return mark === '--' ? '–' : '—';
    const prior = index === 0 ? before : text.slice(0, index);
    const opens = prior === '' || opensAfter.test(prior.slice(-1));
    if (mark === '"') return quotes.outer[opens ? 0 : 1];
    const isApostrophe =
      !opens && /[\p{L}\p{N}]$/u.test(prior) && /^[\p{L}\p{N}]/u.test(text.slice(index + 1));
    if (isApostrophe || (opens && /^\d/u.test(text.slice(index + 1)))) return '’';
    return quotes.inner[opens ? 0 : 1];
  });
}
