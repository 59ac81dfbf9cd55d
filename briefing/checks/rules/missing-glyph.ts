import type { Fact } from '../../facts/fact.ts';
import { styleFileNamed } from '../../style/page-styles.ts';
import { broughtFamilies } from '../../style/style-file.ts';
import { codePointName, missingGlyphs } from '../../text/missing-glyphs.ts';
import type { Hit } from '../hit.ts';
import { hitIn } from '../hit-in.ts';
import type { CheckMaterial } from '../check-material.ts';
import type { FactAndPassageRule } from '../rule.ts';

/** A character that the PDF would print as a box, in the prose or in the words of a fact. */
export const missingGlyph: FactAndPassageRule = {
  id: 'missing-glyph',
  on: 'facts-and-passages',
  title: 'A character that the fonts have no sign for',
  reason: 'It would stand in the PDF as a box, and a name with a box in it is not read.',
  severity: 'warning',
  checkFacts: (material) => {
    const signs = broughtSigns(material);
    return material.facts.flatMap((fact) => hitsOf(fact, signs));
  },
  checkPassage: (passage, material) =>
    [...missingGlyphs(passage.text, broughtSigns(material))].map(([character, from]) =>
      hitIn(passage, { from, to: from + character.length }, material, { message: messageOf(character) }),
    ),
};

/** What the fonts of the page style have beyond the built-in ones. */
function broughtSigns({ settings, head }: CheckMaterial): readonly string[] {
  const { styles, style, fonts = [] } = settings;
  if (fonts.length === 0) return [];
  const file = styleFileNamed(head.style ?? style ?? 'attache', styles);
  const families = file === undefined ? [] : broughtFamilies(file);
  return fonts.filter(({ family }) => families.includes(family)).map(({ signs }) => signs);
}

function hitsOf({ id, statement, saidBy, places }: Fact, signs: readonly string[]): readonly Hit[] {
  const words = [statement, saidBy?.name ?? '', saidBy?.role ?? '', ...places].join(' ');
  return [...missingGlyphs(words, signs).keys()].map((character) => ({
    message: `Fact ${id}: ${messageOf(character)}`,
    place: { fact: id },
    found: character,
  }));
}

function messageOf(character: string): string {
  return `The fonts have no sign for “${character}” (${codePointName(character)}); a box stands in its place. Write the word with other letters, or give the page style a font that has it.`;
}
