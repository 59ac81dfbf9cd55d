import { findForbiddenCharacter } from '../../../briefing/text/forbidden-character.ts';

/** A text without what no text may hold, and how many characters that were. */
export interface CleanText {
  readonly text: string;
  readonly removed: number;
}

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** Text from elsewhere: line ends of every sort become line feeds, characters that no text may hold are left out. */
export function cleanText(from: string): CleanText {
  const lines = from.replaceAll(lineEnds, '\n');
  let text = '';
  let removed = 0;
  for (let rest = lines; ;) {
    const forbidden = findForbiddenCharacter(rest, 'long');
    if (forbidden === undefined) return { text: text + rest, removed };
    const length = String.fromCodePoint(rest.codePointAt(forbidden.index) ?? 0).length;
    text += rest.slice(0, forbidden.index);
    rest = rest.slice(forbidden.index + length);
    removed += 1;
  }
}
