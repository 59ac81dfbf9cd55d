import type { GlyphChooser, WantedFace } from './glyph-chooser.ts';

/** Words of one family and one level. */
export interface ScriptPart {
  readonly text: string;
  readonly family: string;
  readonly level: number | undefined;
  /** The character in whose place a box is printed; such a part is no more than the box. */
  readonly standsFor?: string | undefined;
}

interface Growing {
  text: string;
  readonly family: string;
  readonly level: number | undefined;
  readonly standsFor?: string | undefined;
}

/** A letter with the marks on it, or a sign. */
const letters = /\P{M}\p{M}*|\p{M}+/gu;
/** What lines are broken by and what is never printed: soft hyphens, joiners, marks of direction. */
const steering = /^[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** These shape Arabic letters, so that they are kept among them. */
const joiner = /^[\u200c\u200d]/u;

/**
 * A text in parts of one family and one level each, without what steers lines. `levels` holds one number a UTF-16 unit;
 * without it the whole text runs from the left.
 */
export function splitByScript(
  text: string,
  wanted: WantedFace,
  chooser: GlyphChooser,
  levels?: Uint8Array,
): readonly ScriptPart[] {
  const parts: Growing[] = [];
  for (const { 0: found, index } of text.matchAll(letters)) {
    const level = levels?.[index];
    const last = parts.at(-1);
    const follows = last !== undefined && last.level === level;
    if (steering.test(found)) {
      if (follows && isFromRight(level) && joiner.test(found)) last.text += found;
      continue;
    }
    const letter = found.replace(/[\u00a0\u202f]/u, ' ');
    const chosen = chooser.choose(letter, wanted, follows && isFromRight(level) ? last.family : undefined);
    const { standsFor } = chosen;
    const isSame = follows && last.family === chosen.family && (last.standsFor ?? standsFor) === undefined;
    if (isSame) last.text += chosen.text;
    else parts.push({ text: chosen.text, family: chosen.family, level, standsFor });
  }
  return parts;
}

/** Odd levels run from the right. */
export function isFromRight(level: number | undefined): boolean {
  return level !== undefined && level % 2 === 1;
}
