import { done, refused, type Outcome } from '../../outcome.ts';
import { charactersBeyond } from '../../text/missing-glyphs.ts';
import {
  familyName,
  fontLimits,
  type BroughtCut,
  type BroughtFont,
  type FontFile,
  type FontScript,
} from './brought-font.ts';
import { FontTrouble, type FontBytes } from './font-bytes.ts';
import { fontCharacters, type CharacterRange } from './font-characters.ts';
import { checkGlyphs } from './font-glyphs.ts';
import { familyOf, fontNames } from './font-names.ts';
import { fontTables, tableOf, type FontTables } from './font-tables.ts';

/** What one font file says: of which family it is, and which of its cuts. */
export interface FontReading
  extends Omit<BroughtFont, 'files'>, Pick<FontFile, 'weight' | 'embedding' | 'outlines'> {
  readonly cut: BroughtCut;
}

/**
 * Reads a TrueType or OpenType file and makes sure that text can be set in it. What cannot be printed with, or may not be
 * by its maker's word, is refused with what to do.
 */
export function readFont(content: Uint8Array, fileName: string): Outcome<FontReading> {
  try {
    if (content.length > fontLimits.bytes) throw new FontTrouble(tooLarge);
    return done(readingOf(fontTables(content)));
  } catch (error) {
    if (!(error instanceof FontTrouble)) throw error;
    const message = `${fileName} ${error.message}`;
    return refused('bad-input', `${message} The fonts of the desk are as they were.`, [
      { rule: 'font-file', severity: 'error', message, place: { file: fileName } },
    ]);
  }
}

const tooLarge = `is larger than ${fontLimits.bytes / 1024 / 1024} MB, which is the most. Give a version of it for fewer scripts.`;

function readingOf(tables: FontTables): FontReading {
  const glyphs = tableOf(tables, 'maxp').short(4);
  checkGlyphs(tables, glyphs);
  const look = tableOf(tables, 'OS/2');
  const characters = fontCharacters(tableOf(tables, 'cmap'), glyphs);
  const names = fontNames(tableOf(tables, 'name'));
  const family = familyOf(names, look.short(6));
  if (!familyName.test(family) || family.length > fontLimits.name)
    throw new FontTrouble(`has no name that can be written in a style file: “${family.slice(0, 80)}”.`);
  const weight = Math.min(1000, Math.max(1, look.short(4)));
  return {
    family,
    ...kindOf(look, family),
    natural: naturalOf(tables),
    scripts: scriptsIn(characters),
    signs: bounded(charactersBeyond(characters)),
    cut: cutOf(weight, isSlanted(tables)),
    weight,
    embedding: embeddingOf(look),
    outlines: tables.has('glyf') ? 'truetype' : 'cff',
  };
}

/** What is cut off is told as missing, and printed nevertheless. */
function bounded(signs: string): string {
  return signs.length <= fontLimits.signs ? signs : signs.slice(0, signs.lastIndexOf(' ', fontLimits.signs));
}

/** What its maker allows (OS/2, fsType); where several rights are given, the widest counts. */
function embeddingOf(look: FontBytes): FontFile['embedding'] {
  const rights = look.short(8);
  const ask = 'Ask whoever sold it for a licence to embed it in documents, or choose another font.';
  if ((rights & 0x0200) !== 0)
    throw new FontTrouble(`may be embedded as a picture of dots alone, as its maker says in it. ${ask}`);
  if ((rights & 0x0100) !== 0)
    throw new FontTrouble(
      `may not be cut down to the letters that a document uses, as its maker says in it, and every PDF does that. ${ask}`,
    );
  if ((rights & 0x000e) === 0x0002)
    throw new FontTrouble(`may not be put into documents, as its maker says in it. ${ask}`);
  return (rights & 0x000e) === 0x0004 ? 'print' : 'files';
}

/** By the classification of its maker (PANOSE, family class), else by its name. */
function kindOf(look: FontBytes, family: string): Pick<BroughtFont, 'kind'> {
  const [panose, serifs] = [look.byte(32), look.byte(33)];
  if (panose === 2 && serifs >= 2) return { kind: serifs <= 10 ? 'serif' : 'sans' };
  const familyClass = look.byte(30);
  if (familyClass >= 1 && familyClass <= 7) return { kind: 'serif' };
  if (familyClass === 8 || /sans|grotesk|gothic/iu.test(family)) return { kind: 'sans' };
  return /serif|roman|antiqua|times/iu.test(family) ? { kind: 'serif' } : {};
}

function naturalOf(tables: FontTables): number {
  const [head, lines] = [tableOf(tables, 'head'), tableOf(tables, 'hhea')];
  const size = head.short(18);
  const natural = (lines.signed(4) - lines.signed(6)) / size;
  if (head.long(12) !== 0x5f0f3cf5 || size < 16 || size > 16384 || !(natural >= 0.5 && natural <= 4))
    throw new FontTrouble('is damaged: the height of its lines makes no sense.');
  return Math.round(natural * 10000) / 10000;
}

function isSlanted(tables: FontTables): boolean {
  return (tableOf(tables, 'OS/2').short(62) & 0x201) !== 0 || (tableOf(tables, 'head').short(44) & 2) !== 0;
}

function cutOf(weight: number, slanted: boolean): BroughtCut {
  if (weight <= 550) return slanted ? 'italic' : 'regular';
  if (weight <= 650) return slanted ? 'semiboldItalic' : 'semibold';
  return slanted ? 'boldItalic' : 'bold';
}

const lettersOf: Readonly<Record<FontScript, string>> = {
  latin: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ',
  hebrew: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
};

function scriptsIn(characters: readonly CharacterRange[]): readonly FontScript[] {
  const has = (letter: string): boolean => {
    const point = letter.codePointAt(0) ?? 0;
    return characters.some(([first, last]) => first <= point && point <= last);
  };
  return (['latin', 'arabic', 'hebrew'] as const).filter((script) =>
    Array.from(lettersOf[script]).every(has),
  );
}
