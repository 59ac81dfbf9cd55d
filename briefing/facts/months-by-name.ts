import { wordedLanguages } from '../document/worded-languages.ts';
import { dateLanguage } from './date-language.ts';

let known: ReadonlyMap<string, readonly number[]> | undefined;

/**
 * The months by their names, from 1, in all languages that the product writes: the names in full, the short ones of English
 * alone, since `may` is a month in Spanish, and in English leaves open. Where two names stand side by side, each of them; the
 * longest first.
 */
export function monthsByName(): ReadonlyMap<string, readonly number[]> {
  known ??= gathered();
  return known;
}

function gathered(): ReadonlyMap<string, readonly number[]> {
  const inFull = wordedLanguages.map((language) => dateLanguage(language).months.long);
  const named = new Map<string, Set<number>>([['Sept', new Set([9])]]);
  for (const names of [...inFull, dateLanguage('en').months.short])
    for (const [at, several] of names.entries())
      for (const name of several.split('/')) named.set(name, (named.get(name) ?? new Set()).add(at + 1));
  const longestFirst = [...named].toSorted(([one], [other]) => other.length - one.length);
  return new Map(longestFirst.map(([name, numbers]) => [name, [...numbers]]));
}
