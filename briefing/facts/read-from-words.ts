import { monthNames } from './calendar.ts';
import type { FactDate } from './fact-date.ts';
import { parseFactDate } from './parse-date.ts';
import { parseQuantity } from './parse-quantity.ts';
import type { Quantity } from './quantity.ts';

/** How many words a qualifier may have: `in the region of`. */
const longestOpening = 4;
/** Words that are looked at; a quotation is short. */
const mostWords = 400;

const noUnits = new Set(
  'a an and are as at been but by for from had has have in into is of on or since so that the to under until was were who will with'.split(
    ' ',
  ),
);

/** The first quantity in running words, with the word behind it as what is counted: `some 60 countries`. */
export function quantityInWords(text: string): Quantity | undefined {
  const words = wordsOf(text);
  for (const [index, word] of words.entries()) {
    if (!/^[“"(‘']?\p{Nd}/u.test(word) || isPartOfDate(words, index) || isParted(words, index)) continue;
    const quantity = rangeAt(words, index) ?? quantityAt(words, index);
    if (quantity !== undefined && !isYear(quantity, words, index)) return quantity;
  }
  return undefined;
}

/** The first date in running words: `21 January 2026`, `late 2025`, `2019`. */
export function dateInWords(text: string): FactDate | undefined {
  const months = monthNames.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|');
  const written = new RegExp(
    String.raw`\b(?:\d{4}-\d{2}(?:-\d{2})?|(?:\d{1,2} )?(?:${months}) (?:\d{1,2}, )?\d{4}|(?:early|mid|late)[ -](?:in )?\d{4}|(?:19|20)\d{2})\b`,
    'iu',
  );
  const found = written.exec(wordsOf(text).join(' '))?.[0];
  return found === undefined ? undefined : parseFactDate(found.replace(/ in /iu, ' '));
}

/** Raised figures behind a word, a figure or a stop are marks of notes; behind `km` and `10` they are powers. */
const noteMarks = /(?<=\p{L}{3}|[\d.,;:)”’])(?<!(?<!\d)10)[⁰¹²³⁴-⁹]+(?: [⁰¹²³⁴-⁹]+)*/gu;

function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll('\u00ad', '')
    .replaceAll(noteMarks, '')
    .split(/[^\S\u00a0\u202f]+|[\u00a0\u202f](?!\d{3}(?!\d))/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
}

const groupHead = /^\d{1,3}$/u;
const group = /^\d{3}(?:[.,]\d+)?%?$/u;

/** `30 000` with plain spaces: thirty thousand to one reader, and the 30th beside 000 to another, so neither is read. */
function isParted(words: readonly string[], index: number): boolean {
  const [before = '', word = '', after = ''] = [words[index - 1], words[index], words[index + 1]].map((one) =>
    bare(one ?? ''),
  );
  return (groupHead.test(word) && group.test(after)) || (group.test(word) && groupHead.test(before));
}

/** The most words of a range: `1.5 million to 2 million`. */
const longestRange = 5;
const inRange = /^(?:\p{Nd}\S*|to|and|[-–]|thousand|million|billion)$/iu;

/** A range that begins with a word, from the longest down, with the word behind it as what is counted. */
function rangeAt(words: readonly string[], index: number): Quantity | undefined {
  const between = bare(words[index - 1] ?? '').toLowerCase() === 'between' ? ['between'] : [];
  const run = words.slice(index, index + longestRange).map(bare);
  const end = run.findIndex((word) => !inRange.test(word));
  for (let count = end === -1 ? run.length : end; count > 0; count -= 1) {
    const text = [...between, ...run.slice(0, count), ...unitAt(words, index + count)].join(' ');
    const quantity = parseQuantity(text);
    if (quantity?.qualifier === 'range') return quantity;
  }
  return undefined;
}

function quantityAt(words: readonly string[], index: number): Quantity | undefined {
  const scaled = /^(?:thousand|million|billion)\b/iu.test(words[index + 1] ?? '') ? 1 : 0;
  const unit = unitAt(words, index + scaled + 1);
  for (let back = Math.min(longestOpening, index); back >= 0; back -= 1) {
    const opening = words.slice(index - back, index + scaled + 1).map(bare);
    if (back > 0 && /\p{Nd}/u.test(opening[0] ?? '')) continue;
    const quantity = parseQuantity([...opening, ...unit].join(' ').replace(/%$/u, ' per cent'));
    if (quantity !== undefined) return quantity;
  }
  return undefined;
}

function unitAt(words: readonly string[], index: number): readonly string[] {
  const ended = /[.,;:)!?”"]$/u.test(words[index - 1] ?? '');
  const word = bare(words[index] ?? '').toLowerCase();
  if (!ended && /^[%٪]$/u.test(word)) return ['per', 'cent'];
  if (ended || !/^\p{L}[\p{L}\p{M}-]*$/u.test(word) || noUnits.has(word) || isDeed(word)) return [];
  return word === 'per' ? ['per', bare(words[index + 1] ?? '')] : [word];
}

/** `2,225 received`: what was done to them does not say what they are, unless it is what is counted. */
function isDeed(word: string): boolean {
  return word.endsWith('ed') && !/^(?:wounded|injured|killed|displaced|detained|missing)$/u.test(word);
}

/** A word without the marks around it. */
function bare(word: string): string {
  return word.replace(/^[“"‘'(]+/u, '').replace(/[.,;:!?”"’')]+$/u, '');
}

/** `21 January`, `January 21`, `January 2026`, but not `in January 150 men`. */
function isPartOfDate(words: readonly string[], index: number): boolean {
  const word = bare(words[index] ?? '');
  if (!/^\d{4}$/.test(word) && Number(word) > 31) return false;
  return isMonth(words[index + 1]) || isMonth(words[index - 1]);
}

function isMonth(word: string | undefined): boolean {
  const name = bare(word ?? '').toLowerCase();
  return monthNames.some((month) => month.toLowerCase() === name);
}

/** A bare number between 1900 and 2099 is a year, and two are years, unless something is counted by them. */
function isYear(
  { qualifier, value, to = value, unit }: Quantity,
  words: readonly string[],
  index: number,
): boolean {
  const isBare = /^\d{4}(?:[-–]\d{4})?$/.test(bare(words[index] ?? ''));
  if (!isBare || !['exact', 'range'].includes(qualifier) || value < 1900 || to >= 2100) return false;
  const before = bare(words[index - 1] ?? '').toLowerCase();
  return (
    unit === undefined ||
    /^(?:in|since|by|of|until|from|to|between|late|early|mid|during|before|after)$/u.test(before)
  );
}
