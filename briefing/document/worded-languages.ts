/** Languages (ISO 639) in which the product has all the words that it prints: notes, labels, dates, charts. */
export const wordedLanguages = ['en', 'ar', 'ckb', 'de', 'es', 'fa', 'fr', 'he'] as const;

/** One of those languages. */
export type WordedLanguage = (typeof wordedLanguages)[number];

/** The language whose words a document in this one (BCP 47) prints: its own, or English. */
export function wordedLanguage(language: string): WordedLanguage {
  const code = codeOf(language);
  return wordedLanguages.find((one) => one === code) ?? 'en';
}

/** Whether a language (BCP 47) has words of its own. */
export function isWorded(language: string): boolean {
  return wordedLanguage(language) === codeOf(language);
}

function codeOf(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}
