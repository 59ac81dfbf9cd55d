/** The name of a language (BCP 47) in another one: `UK English`; its tag where it has none. */
export function languageName(language: string, inLanguage: string): string {
  const names = new Intl.DisplayNames(inLanguage, { type: 'language', style: 'short', fallback: 'code' });
  return names.of(language) ?? language;
}
