import { address } from './address.ts';
import { articles } from './bind-pairs.ts';

const afterArticle = `(?<=(?<![\\p{L}\\p{N}])(?:${articles}))-(?=\\p{L})`;
const beforeFigure = '(?<=[\\p{L}\\p{N}])-(?=\\p{N})';
const addressOrHeld = new RegExp(`${address.source}|(?<held>${afterArticle}|${beforeFigure})`, 'giu');

/**
 * The pieces of a text between the hyphens at which no line may end, as in `al-Rutbah` and `SHA-256`. An address stays
 * whole: with other hyphens than its own, a copy of it would lead nowhere.
 */
export function splitAtHeldHyphens(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { groups, index } of text.matchAll(addressOrHeld)) {
    if (groups?.['held'] === undefined) continue;
    pieces.push(text.slice(from, index));
    from = index + 1;
  }
  return [...pieces, text.slice(from)];
}
