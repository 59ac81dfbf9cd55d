import { beginningOf } from '../../text/beginning-of.ts';

const inFigure = String.raw`[.,\u00a0\u202f٫٬’']`;
const figureEnds = new RegExp(String.raw`\p{Nd}${inFigure}?$`, 'u');
const figureGoesOn = new RegExp(String.raw`^${inFigure}?\p{Nd}`, 'u');
const figureBegun = new RegExp(String.raw`[+\-−]?(?:\p{Nd}|${inFigure})+$`, 'u');
/** Without it, the figure before it is another one. */
const scaleFollows = /^\s?(?:[%٪]|(?:thousand|million|billion|trillion)\b)/iu;

/**
 * Words in at most so many UTF-16 units, those of `end` included. No character is cut from its marks, and no figure in two or
 * from its scale: of 2,225 there is all or nothing.
 */
export function truncated(words: string, most: number, end: string): string {
  if (words.length <= most) return words;
  const begun = beginningOf(words, Math.max(0, most - end.length));
  return wholeBeginning(begun, words.slice(begun.length)) + end;
}

/** The first so many words, with single spaces between them, and `end` where there are more; no figure is cut from its scale. */
export function truncatedWords(words: string, most: number, end: string): string {
  const all = words.split(/[\t\n\r ]+/u).filter((word) => word !== '');
  const wanted = Math.max(1, most);
  if (all.length <= wanted) return all.join(' ');
  const begun = all.slice(0, wanted).join(' ');
  return wholeBeginning(begun, ` ${all.slice(wanted).join(' ')}`).trimEnd() + end;
}

function wholeBeginning(begun: string, rest: string): string {
  const whole = /^[\p{M}\u200d]/u.test(rest) ? begun.replace(/\P{M}\p{M}*$/u, '') : begun;
  const isTorn = figureEnds.test(whole) && (figureGoesOn.test(rest) || scaleFollows.test(rest));
  return isTorn ? whole.replace(figureBegun, '') : whole;
}
