import { address } from '../../style/address.ts';
import { articles, bindPairs } from '../../style/bind-pairs.ts';

const noBreak = '\u00a0';
const joiner = '\u2060';
const fromRight = '\u200f';
const mayBreak = '\u200b';

/**
 * Characters without a glyph, and those that would steer lines or directions behind our back. The joiners of Arabic and
 * what parts left from right stay: the printer goes by them.
 */
const unprintable = /(?![\t\n\r\u0085\u200c-\u200f\u061c\u2066-\u2069])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * Text as the printer takes it: white space is one space, what must stand together is bound by U+00A0 or U+2060,
 * and an address may break after a slash and before a hyphen (U+200B). The printer breaks lines by these and prints none of the last two.
 */
export function bindText(value: string): string {
  const plain = value.replace(unprintable, '').replace(/[\t\n\r\u0085]+/g, ' ');
  return bindSlashes(bindPairs(plain))
    .replace(/(?<=\d)–(?=\d)/g, `${joiner}–${joiner}`)
    .replace(new RegExp(`(?<=\\b(?:${articles}))-(?=\\p{L})`, 'giu'), `-${joiner}`)
    .replace(/(?<=\d)%/g, `${joiner}%`);
}

/** Binds a text to what follows it: its last space does not break. */
export function bindToNext(value: string): string {
  return value.replace(/ +$/, noBreak);
}

/**
 * The marks of one place, `1, 2`: bound to each other and to the word before them. In text from the right a mark of direction
 * parts them from it, or “7,000.¹” would read as one number.
 */
export function bindMark(
  number: number,
  position: number,
  { direction, comma }: { readonly direction: 'ltr' | 'rtl'; readonly comma: string },
): string {
  if (position > 0) return `${comma}${noBreak}${number}`;
  return direction === 'rtl' ? `${joiner}${fromRight}${number}` : `${joiner}${number}`;
}

/** Words that run their own way whatever stands around them; the isolates are not printed. */
export function isolated(words: string, direction: 'ltr' | 'rtl' | undefined): string {
  if (direction === undefined) return words;
  return `${direction === 'ltr' ? '\u2066' : '\u2067'}${words}\u2069`;
}

function bindSlashes(text: string): string {
  let end = 0;
  let bound = '';
  for (const found of text.matchAll(address)) {
    bound += joinSlashes(text.slice(end, found.index)) + breakAddress(found[0]);
    end = found.index + found[0].length;
  }
  return bound + joinSlashes(text.slice(end));
}

/** After a slash of the path, and before signs that would be taken for the sentence's own at the end of a line, such as hyphens. */
function breakAddress(words: string): string {
  return words
    .replace(/(?<![:/])\/(?=[^/\s])/g, `/${mayBreak}`)
    .replace(/(?<=[^\s-])-(?=[^\s-])/g, `${mayBreak}-${joiner}`)
    .replace(/(?<=\S)[?&#](?=\S)/g, `${mayBreak}$&${joiner}`);
}

function joinSlashes(text: string): string {
  return text.replace(/(?<=\S)\/(?=\S)/g, `${joiner}/${joiner}`);
}
