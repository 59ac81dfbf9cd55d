import { folded } from '../text/folded.ts';

const memory = new Map<string, string>();
const singleQuotes = /[‘’‚‛′‵`´ʼ]/g;
const doubleQuotes = /[“”„‟″«»‹›]/g;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const unseen = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;

/**
 * A character as quotations are compared: without case and accents, with straight quotes and plain hyphens, ligatures and
 * Arabic letter shapes as their letters. Empty for what is not seen: soft hyphens, joiners, the stroke that stretches.
 */
export function foldCharacter(character: string): string {
  const known = memory.get(character);
  if (known !== undefined) return known;
  const plain = character
    .replaceAll(unseen, '')
    .replaceAll(singleQuotes, "'")
    .replaceAll(doubleQuotes, '"')
    .replaceAll(dashes, '-');
  const fold = plain === '' ? '' : folded(plain);
  memory.set(character, fold);
  return fold;
}
