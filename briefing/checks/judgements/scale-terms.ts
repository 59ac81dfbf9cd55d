import type { LikelihoodScale } from '../../judgements/likelihood-scales.ts';

/** What a scale’s own words say, and no others: `almost certainly` is `almost certain`. */
export function isTermOf(scale: LikelihoodScale, words: string): boolean {
  return rowsOf(scale, words).length > 0;
}

/**
 * In which rows of terms a scale has some words, counted from 0; in none where it has not. “Probably” is of all: the row of
 * `likely` has no adverb of its own.
 */
export function rowsOf(scale: LikelihoodScale, words: string): readonly number[] {
  const wanted = adjective(words);
  if (words === 'probably' && scale.bands.some(({ terms }) => terms.includes('probable'))) return [0, 1];
  return scale.bands.flatMap(({ terms, forms }) => {
    const at = terms.findIndex((term) => adjective(term) === wanted);
    if (at >= 0) return [at];
    return forms.some((form) => adjective(form) === wanted) ? [0] : [];
  });
}

/** The term of a scale that says the same in other words; undefined where words say something else or nothing exact. */
export function sameTermOf(scale: LikelihoodScale, words: string): string | undefined {
  const family = families.find((all) => all.includes(adjective(words)));
  return family?.find((term) => scale.bands.some(({ terms, forms }) => [...terms, ...forms].includes(term)));
}

/** A scale as a sentence names it: `ICD 203`, `the PHIA yardstick`. */
export function withArticle({ name }: LikelihoodScale): string {
  return name.endsWith('yardstick') ? `the ${name}` : name;
}

const families: readonly (readonly string[])[] = [
  ['almost no chance', 'remote chance', 'remote possibility', 'virtually no chance', 'practically no chance'],
  ['very unlikely', 'highly unlikely', 'highly improbable', 'very improbable'],
  ['unlikely', 'improbable', 'not likely', 'not probable'],
  [
    'roughly even chance',
    'even chance',
    'even odds',
    'fifty-fifty',
    '50-50',
    '50/50',
    'as likely as not',
    'about even chance',
    'roughly even odds',
  ],
  ['likely', 'probable', 'likely or probable'],
  ['very likely', 'highly likely', 'highly probable', 'very probable'],
  ['almost certain', 'nearly certain', 'virtually certain', 'practically certain', 'all but certain'],
];

function adjective(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('–', '-')
    .replace(/\ban even\b/u, 'even')
    .replace(/probably$/u, 'probable')
    .replace(/certainly$/u, 'certain');
}
