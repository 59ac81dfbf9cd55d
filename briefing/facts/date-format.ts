/** How dates are printed: `words` as the language writes them (`18 February 2026`), `iso` in figures (`2026-02-18`). */
export type DateFormat = 'words' | 'iso';

/** The Unicode extension of BCP 47 that asks for the calendar and the figures of ISO 8601. */
const extension = '-u-ca-iso8601';

/** A language (BCP 47) that also says how dates are printed in it. */
export function datedLanguage(language: string, format: DateFormat | undefined): string {
  return format === 'iso' && !/-u-/iu.test(language) ? `${language}${extension}` : language;
}

/** Whether a language asks for dates in figures. */
export function asksForFigures(language: string): boolean {
  return language.endsWith(extension);
}
