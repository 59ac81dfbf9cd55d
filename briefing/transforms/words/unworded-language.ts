import { isWorded, wordedLanguages } from '../../document/worded-languages.ts';
import type { Finding } from '../../outcome.ts';
import { primaryLanguage } from '../../text/primary-language.ts';

/** Says that what the product itself prints is in English, where it has no words in the language of a document (BCP 47). */
export function unwordedLanguage(language: string): readonly Finding[] {
  if (isWorded(language)) return [];
  const [name = language, ...others] = [language, ...wordedLanguages].map(nameOf);
  return [
    {
      rule: 'language-words',
      severity: 'note',
      message: `Attaché has no words of its own in ${name}: the title block, notes, dates and labels of this document are in English. It has them in ${others.join(', ')}.`,
    },
  ];
}

/**
 * Says that the template’s own words are in another language than the document (both as BCP 47), and which template says the
 * same in that of the document, where there is one.
 */
export function otherLanguageOfTemplate(
  language: string,
  ofTemplate: string,
  translation: string | undefined,
): readonly Finding[] {
  if (primaryLanguage(language) === primaryLanguage(ofTemplate)) return [];
  const [own, other] = [nameOf(ofTemplate), nameOf(language)];
  return [
    {
      rule: 'language-template',
      severity: 'warning',
      message: `The briefing is in ${other} and its template in ${own}: headings and sentences of the template stay in ${own}. ${remedy(other, translation)}`,
    },
  ];
}

function remedy(language: string, translation: string | undefined): string {
  return translation === undefined
    ? `Choose a template in ${language}, or duplicate this one and translate it; a template names its language in its head.`
    : `“${translation}” is the same template in ${language}: choose that language again in the set-up, and the draft follows it with its prose; in a file, name that template.`;
}

/** In English, as all findings are; its tag where it has no name or is none. */
function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
