import { digitOf } from './digit.ts';

/** A number as it stands in a text. */
export interface NumberToken {
  /** What it can mean: `2.225` is 2.225 and 2225. Written as JavaScript writes numbers. */
  readonly values: readonly string[];
  /** True where thousands are set apart: `2,000` is no year. */
  readonly grouped: boolean;
  /** Offsets in the plain text. */
  readonly from: number;
  readonly to: number;
}

const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Mn}\p{Co}]/u;
const tight = /(?<![\p{L}\d])\d{1,20}(?:[.,'’\u066b\u066c_]\d{1,20}){0,12}(?!\d)/gu;
const wordAfter = /^[\p{L}\p{N}]*/u;
const spaced =
  /(?<![\p{L}\d])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,6}(?!\d)|(?<![\p{L}\d])\d(?:[ \u00a0\u2009\u202f-]\d){2,14}(?!\d)/gu;
const scales: readonly (readonly [RegExp, number])[] = [
  [/^[\s-]*(?:thousand|tausend|k\b)/u, 1e3],
  [/^[\s-]*(?:million|mio|mn\b|m\b)/u, 1e6],
  [/^[\s-]*(?:billion|bn\b)/u, 1e9],
];
/** Longer ones are no figures: digests, addresses. */
const mostDigits = 15;

/**
 * A text with the digits of all scripts as 0 to 9, in small letters, without what is not seen. Raised and lowered figures are
 * set apart by a bar, since they are marks of notes.
 */
export function plainDigits(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  let plain = '';
  let raised = false;
  for (const letter of text.toLowerCase()) {
    if (letter >= '0' && letter <= '9') {
      plain += raised ? `|${letter}` : letter;
      raised = false;
    } else if (/\p{N}/u.test(letter)) {
      const isRaised = /[\p{No}]/u.test(letter);
      plain += isRaised === raised ? digitOf(letter) : `|${digitOf(letter)}`;
      raised = isRaised;
    } else if (!unseen.test(letter)) {
      plain += letter;
      raised = false;
    }
  }
  return plain;
}

/** The numbers of a plain text. */
export function numberTokens(plain: string): readonly NumberToken[] {
  if (!/\d/u.test(plain)) return [];
  return [...plain.matchAll(tight)].flatMap((match) => tokenOf(plain, match)).concat(spacedTokens(plain));
}

function tokenOf(plain: string, match: RegExpExecArray): readonly NumberToken[] {
  const [written] = match;
  const from = match.index;
  const to = from + written.length;
  const word = wordAfter.exec(plain.slice(to, to + 16))?.[0] ?? '';
  if (word.length > 6 || /\p{N}/u.test(word) || written.length > mostDigits * 2) return [];
  const groups = written.split(/[.,'’\u066b\u066c_]/u);
  if (groups.length === 1) return [token(scaled(written, plain.slice(to, to + 20)), false, from, to)];
  const joined = joinedGroups(written, groups);
  if (joined.length > 0) {
    const values = joined.flatMap((value) => scaled(value, plain.slice(to, to + 20)));
    return [token(values, groups.at(-1)?.length === 3, from, to)];
  }
  return groups.map((group) => token([group], false, from, to));
}

/** A number that is set with spaces: `2 225`, or in single figures. */
function spacedTokens(plain: string): readonly NumberToken[] {
  return [...plain.matchAll(spaced)].map((match) => {
    const digits = match[0].replace(/\D/gu, '');
    return token([digits], true, match.index, match.index + match[0].length);
  });
}

/** All that figures with marks between them can mean as one number; nothing where they are several, as in a date. */
function joinedGroups(written: string, groups: readonly string[]): readonly string[] {
  const marks = written.replace(/\d/gu, '');
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  const values: string[] = [];
  if (isGrouped(first, rest) && new Set(marks).size === 1) values.push(groups.join(''));
  if (
    /[.,\u066b]/u.test(marks.at(-1) ?? '') &&
    isGrouped(first, rest.slice(0, -1)) &&
    new Set(marks.slice(0, -1)).size < 2
  )
    values.push(`${groups.slice(0, -1).join('')}.${last}`);
  return values;
}

/** Thousands by threes, or as in India by twos before the last three. */
function isGrouped(first: string, rest: readonly string[]): boolean {
  if (rest.length === 0) return true;
  const inThrees = first.length <= 3 && rest.every(({ length }) => length === 3);
  return (
    inThrees ||
    (first.length <= 2 && rest.at(-1)?.length === 3 && rest.slice(0, -1).every(({ length }) => length === 2))
  );
}

function scaled(value: string, after: string): readonly string[] {
  const scale = scales.find(([word]) => word.test(after))?.[1];
  return scale === undefined ? [value] : [value, String(Number(value) * scale)];
}

function token(values: readonly string[], grouped: boolean, from: number, to: number): NumberToken {
  return { values: values.map((value) => String(Number(value))), grouped, from, to };
}
