import type { Finding } from '../../../../briefing/outcome.ts';

/** Says that no font has a character. */
export function missingGlyph(character: string): Finding {
  const codes = Array.from(character, codeOf).join(' ');
  return {
    rule: 'missing-glyph',
    severity: 'warning',
    message: `The fonts have no sign for “${character}” (${codes}); a box stands in its place. Write the word with other letters.`,
    found: character,
  };
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
