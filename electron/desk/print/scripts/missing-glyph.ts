import type { Finding } from '../../../../briefing/outcome.ts';
import { codePointName } from '../../../../briefing/text/missing-glyphs.ts';

/** Says that no font has a character. */
export function missingGlyph(character: string): Finding {
  const codes = Array.from(character, codePointName).join(' ');
  return {
    rule: 'missing-glyph',
    severity: 'warning',
    message: `The fonts have no sign for “${character}” (${codes}); a box stands in its place. Write the word with other letters, or give the page style a font that has it.`,
    found: character,
  };
}
