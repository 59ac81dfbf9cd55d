/** The first part of a BCP 47 tag, in lower case: `en` for `en-GB`. */
export function primaryLanguage(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}
