import type { DetailDifference } from './compare-details.ts';
import { cutText } from '../text/cut-text.ts';
import type { DetailKind } from './issued-file.ts';
import { capitalised } from '../text/sentence.ts';

const longest = 300;

/** How each kind is told: that it says something else, that there is one more, that one is missing. */
const sentences: Readonly<
  Record<DetailKind, readonly [other: (found: string, was: string) => string, more: string, missing: string]>
> = {
  spoken: [
    (found, was) => `a screen reader says ${found} where ${was} was written`,
    'a screen reader says what was not written',
    'a screen reader does not say any more',
  ],
  description: [
    (found, was) => `the description of a picture or link says ${found}, and said ${was}`,
    'a description was put in',
    'a description is missing',
  ],
  link: [
    (found, was) => `a link leads to ${found}, and led to ${was}`,
    'a link was put in',
    'a link is missing',
  ],
  outline: [
    (found, was) => `the outline beside the pages says ${found}, and said ${was}`,
    'an entry of the outline was put in',
    'an entry of the outline is missing',
  ],
  title: property('title'),
  author: property('author'),
  subject: property('subject'),
  keywords: property('keywords'),
  language: [
    (found, was) => `the language of the text is given as ${found}, and was ${was}`,
    'a language is given that was not',
    'a language is not given any more',
  ],
};

function property(name: string) {
  return [
    (found: string, was: string) =>
      `the properties of the file give ${found} as its ${name}, and gave ${was}`,
    `the properties of the file give a ${name} that they did not`,
    `the properties of the file do not give its ${name} any more`,
  ] as const;
}

/** `Page 2: a link leads to “https://…”, and led to “https://…”.` */
export function detailText({ what, page, expected, found }: DetailDifference): string {
  const [other, more, missing] = sentences[what];
  const told =
    expected === ''
      ? `${more}: ${quoted(found)}`
      : found === ''
        ? `${missing}: ${quoted(expected)}`
        : other(quoted(found), quoted(expected));
  const place = page === undefined ? '' : `page ${page}: `;
  const sentence = `${place}${told}.`;
  return capitalised(sentence);
}

function quoted(words: string): string {
  return `“${cutText(words, longest)}”`;
}
