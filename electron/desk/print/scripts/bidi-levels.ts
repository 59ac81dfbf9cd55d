import bidiFactory from 'bidi-js';
import type { WritingDirection } from './writing-direction.ts';

const bidi = bidiFactory();

/** The embedding level of each UTF-16 unit of a paragraph (Unicode Standard Annex 9, up to rule I2); odd ones run from the right. */
export function bidiLevels(text: string, direction: WritingDirection): Uint8Array {
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** The character whose sign stands for this one where text runs from the right: `)` for `(` (rule L4). */
export function mirrored(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character;
}
