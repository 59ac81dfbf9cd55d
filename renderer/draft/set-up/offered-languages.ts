import { wordedLanguages } from '../../../briefing/document/worded-languages.ts';

/** Languages (BCP 47) that are offered for documents: those in which the product has all its words, and both ways to spell English. */
export const offeredLanguages: readonly string[] = [
  'en-GB',
  'en-US',
  ...wordedLanguages.filter((language) => language !== 'en'),
];

/** The same, with the one that is in use where it is another. */
export function languagesWith(used: string | undefined): readonly string[] {
  return used === undefined || offeredLanguages.includes(used)
    ? offeredLanguages
    : [used, ...offeredLanguages];
}
