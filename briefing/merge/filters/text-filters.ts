import { filters as library } from 'liquidjs';
import type { Content } from '../values/entry.ts';
import { derived, plainOf, wordsOf } from '../values/plain.ts';
import { capitalised, sentence } from '../../text/sentence.ts';
import { numberOf } from './number-of.ts';
import { truncated, truncatedWords } from './truncated.ts';
import type { AuthorFilter, AuthorFilters, FilterCall } from './author-filter.ts';

/** Filters on words. Where they are Liquid’s own, the library does the work. */
export const textFilters: AuthorFilters = {
  append: words('append', [1, 1], 'puts words after'),
  prepend: words('prepend', [1, 1], 'puts words before'),
  upcase: words('upcase', [0, 0], 'capitals throughout'),
  downcase: words('downcase', [0, 0], 'small letters throughout'),
  capitalize: words('capitalize', [0, 0], 'first letter a capital, the rest small'),
  capitalize_first: {
    takes: [0, 0],
    about: 'first letter a capital, the rest as it is',
    apply: ([value]) => derived(capitalised(wordsOf(value)), [value]),
  },
  sentence: {
    takes: [0, 0],
    about: 'first letter a capital, and a full stop where nothing ends it yet',
    apply: ([value]) => derived(sentence(wordsOf(value)), [value]),
  },
  strip: words('strip', [0, 0], 'without spaces at either end'),
  replace: words('replace', [2, 2], 'other words in place of some'),
  remove: words('remove', [1, 1], 'without some words'),
  truncate: shortening(
    'truncate',
    'at most so many characters, those of the dots or words at the end included; no figure is cut',
    truncated,
  ),
  truncatewords: shortening(
    'truncatewords',
    'at most so many words, then dots or what is given; no figure is cut',
    truncatedWords,
  ),
  split: {
    takes: [1, 1],
    about: 'a list, parted where a text stands',
    apply: ([value, at], _data, call) => {
      const [text, mark] = [wordsOf(value), wordsOf(at)];
      const parts = mark === '' ? Array.from(text) : callLibrary('split', call, [text, mark]);
      return derived(parts, [value, at]);
    },
  },
};

function shortening(name: string, about: string, shorten: typeof truncated): AuthorFilter {
  return {
    takes: [1, 2],
    about,
    apply: (given, data) => {
      const [value, most, end] = given;
      const length = numberOf(most, data, name);
      return derived(shorten(wordsOf(value), length, end === undefined ? '...' : wordsOf(end)), given);
    },
  };
}

function words(name: string, takes: AuthorFilter['takes'], about: string): AuthorFilter {
  return {
    takes,
    about,
    apply: (given, _data, call) => {
      const [value, ...others] = given;
      return derived(callLibrary(name, call, [wordsOf(value), ...others.map(argumentOf)]), given);
    },
  };
}

/** Numbers stay numbers: how long a truncated text may be. */
function argumentOf(value: unknown): string | number {
  const plain = plainOf(value);
  return typeof plain === 'number' ? plain : wordsOf(value);
}

/** Calls Liquid’s own filter with plain values. */
export function callLibrary(name: string, call: FilterCall, given: readonly unknown[]): Content {
  const filter = library[name];
  if (typeof filter !== 'function') throw new Error(`Liquid has no filter ${name}.`);
  const [value, ...others] = given;
  return filter.call(call, value, ...others) as Content;
}
