import { createRequire } from 'node:module';
import type HyphenModule from 'hyphen';
import type { PatternsDefinition } from 'hyphen';

/** Where a word may part at a line's end: how many of its letters then stand before the hyphen, ascending. */
export type Hyphenation = (word: string) => readonly number[];

/** Patterns are loaded when a document asks for their language; the largest takes a megabyte. */
const load = createRequire(import.meta.url);

/** Patterns by language, where they are not called by the language itself. */
const patternNames: Readonly<Record<string, string>> = {
  'en-us': 'en-us',
  en: 'en-gb',
  de: 'de-1996',
  el: 'el-monoton',
  ku: 'kmr',
  sr: 'sr-cyrl',
  'sr-latn': 'sh-latn',
  bs: 'sh-latn',
};
const namedByLanguage =
  'af be bg ca cs cy da es et eu fi fr ga gl hr hu is it kmr lt lv mk nb nl nn no pl pt rm ro ru sk sl sq sv tk tr uk';

/** The fewest letters of a word that parts, before the hyphen, and after it. */
const fewest = { word: 6, before: 2, after: 3 };
/** The most words of a language that are remembered; no word of a language is longer than the longest. */
const mostWords = 50_000;
const longestWord = 60;

const known = new Map<string, Hyphenation>();

/** How words of a language (BCP 47) part; undefined where there are no rules for it. */
export function hyphenationOf(language: string): Hyphenation | undefined {
  const name = patternsFor(language.toLowerCase());
  if (name === undefined) return undefined;
  const there = known.get(name) ?? hyphenationBy(name);
  known.set(name, there);
  return there;
}

function patternsFor(language: string): string | undefined {
  const [primary = '', second = ''] = language.split('-');
  const named = patternNames[`${primary}-${second}`] ?? patternNames[primary];
  return named ?? (namedByLanguage.split(' ').includes(primary) ? primary : undefined);
}

function hyphenationBy(name: string): Hyphenation {
  const patterns = load(`hyphen/patterns/${name}.js`) as PatternList;
  const isWord = wordPattern(name);
  let places = new Map<string, readonly number[]>();
  let parted = hyphenated(patterns);
  return (word) => {
    if (!isWord.test(word) || word.length > longestWord) return [];
    const there = places.get(word);
    if (there !== undefined) return there;
    if (places.size >= mostWords) {
      places = new Map();
      parted = hyphenated(patterns);
    }
    const found = placesIn(parted(word.toLowerCase()), word.length);
    places.set(word, found);
    return found;
  };
}

/** Levels of the patterns, the patterns as a tree, and words that part otherwise. */
type PatternList = readonly [levels: unknown, tree: unknown, exceptions?: Readonly<Record<string, unknown>>];

/** The library keeps every word it meets in the list of exceptions, so it is given a copy of it. */
function hyphenated([levels, tree, exceptions]: PatternList): (word: string) => string {
  const createHyphenator = load('hyphen') as typeof HyphenModule;
  const list: unknown = [levels, tree, { ...exceptions }];
  const partWords = createHyphenator(list as PatternsDefinition, { html: false });
  return partWords as HyphenModule.HyphenationFunctionSync;
}

function placesIn(parted: string, length: number): readonly number[] {
  const places: number[] = [];
  let letters = 0;
  for (const syllable of parted.split('\u00ad').slice(0, -1)) {
    letters += syllable.length;
    if (letters >= fewest.before && length - letters >= fewest.after) places.push(letters);
  }
  return places;
}

/**
 * Words that part are plain words of the language: no figure, no address, no abbreviation in capitals. A capital
 * tells a name but in German, and in English a letter with a mark tells a foreign word; both stay whole.
 */
function wordPattern(name: string): RegExp {
  if (name.startsWith('en-')) return new RegExp(`^[a-z]{${fewest.word},}$`, 'u');
  if (name.startsWith('de-')) return new RegExp(`^\\p{L}\\p{Ll}{${fewest.word - 1},}$`, 'u');
  return new RegExp(`^\\p{Ll}{${fewest.word},}$`, 'u');
}
