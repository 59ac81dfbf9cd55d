import type { PdfFont } from 'pdfmake/js/PDFDocument.js';
import type { Finding } from '../../../../briefing/outcome.ts';
import { fallbackFamilies, raisedFamily } from '../../fonts/fallback-families.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { missingGlyph } from './missing-glyph.ts';
import type { WritingDirection } from './writing-direction.ts';

/** The face that a text asks for. */
export interface WantedFace {
  readonly family: string;
  readonly bold: boolean;
  readonly italics: boolean;
}

/** A letter with its marks as it is printed, and the family that has it. */
export interface Chosen {
  readonly text: string;
  readonly family: string;
  /** The character in whose place a box is printed. */
  readonly standsFor?: string;
}

/** Stands where no font has the character: visible, so that nobody takes the word for whole. */
const replacement: Chosen = { text: '□', family: 'Source Sans 3' };
const mayFollow = /^[\s\p{P}\p{S}]+$/u;

/** Chooses the family for each letter of a document, and remembers what none of them has. */
export class GlyphChooser {
  readonly #document: PrintedDocument;
  readonly #missing = new Set<string>();
  readonly #covered = new Map<PdfFont, Map<string, boolean>>();

  constructor(document: PrintedDocument) {
    this.#document = document;
  }

  /**
   * The family for a letter and the marks on it: that of the text, else one of its script. Signs between letters stay in
   * `before`, the family of the letters that they follow.
   */
  choose(letter: string, wanted: WantedFace, before?: string): Chosen {
    const composed = letter.normalize('NFC');
    if (before !== undefined && mayFollow.test(letter) && this.#has(before, wanted, composed))
      return { text: composed, family: before };
    if (this.#has(wanted.family, wanted, composed)) return { text: composed, family: wanted.family };
    const families = fallbackFamilies(wanted.family, composed, this.#document.brought);
    const family = families.find((name) => this.#has(name, wanted, composed));
    if (family !== undefined) return { text: composed, family };
    const apart = composed.normalize('NFD');
    const whole = [wanted.family, ...families].find((name) => this.#has(name, wanted, apart));
    if (whole !== undefined) return { text: apart, family: whole };
    return this.#inParts(composed, wanted);
  }

  /** The family of the marks of notes in a text of a family. */
  raisedFamily(family: string): string {
    return raisedFamily(family, this.#document.brought);
  }

  /** The font of a family in the weight and slope that are wanted. */
  fontOf(family: string, { bold, italics }: WantedFace, direction: WritingDirection): PdfFont {
    return this.#document.provideFont(family, bold, italics, direction);
  }

  /** One finding a character that none of the fonts has. */
  missingGlyphs(): readonly Finding[] {
    return [...this.#missing].toSorted().map(missingGlyph);
  }

  /** A letter is printed without a mark that no font has; one that no font has is a box. Both are told. */
  #inParts(letter: string, wanted: WantedFace): Chosen {
    const characters = Array.from(letter);
    const lacking = characters.filter((character) => !this.#isAnywhere(character, wanted));
    for (const character of lacking) this.#missing.add(character);
    const [base = ''] = characters;
    if (characters.length === 1 || lacking.includes(base)) {
      if (lacking.length === 0) this.#missing.add(letter);
      return { ...replacement, standsFor: letter };
    }
    if (lacking.length === 0) this.#missing.add(letter);
    return this.choose(base, wanted);
  }

  #isAnywhere(character: string, wanted: WantedFace): boolean {
    const families = [wanted.family, ...fallbackFamilies(wanted.family, character, this.#document.brought)];
    return families.some((family) => this.#has(family, wanted, character));
  }

  #has(family: string, wanted: WantedFace, text: string): boolean {
    const font = this.fontOf(family, wanted, 'ltr');
    let covered = this.#covered.get(font);
    if (covered === undefined) this.#covered.set(font, (covered = new Map<string, boolean>()));
    let has = covered.get(text);
    if (has === undefined) {
      has = Array.from(text).every((character) =>
        font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
      );
      covered.set(text, has);
    }
    return has;
  }
}
