import { broughtFonts } from '../../../briefing/style/fonts/brought-fonts.ts';
import { fileOfCut, type BroughtCut, type BroughtFont } from '../../../briefing/style/fonts/brought-font.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';
import type { FontBytes } from '../fonts/font-bytes.ts';
import type { FontFamily, FontFiles } from './fonts.ts';

/** The families that a house brought, as a document is printed in them. */
export interface BroughtFaces {
  readonly files: FontFiles;
  /** Of which kind each family is, by its name. */
  readonly kinds: Readonly<Record<string, 'serif' | 'sans'>>;
  /** Those that are looked in for signs that no other family has. */
  readonly others: readonly string[];
}

/** No families but those that come with the program. */
export const noBroughtFaces: BroughtFaces = { files: {}, kinds: {}, others: [] };

/** Bytes of this thread’s own, by their digests: what is known of a face is known by its bytes. */
const own = new Map<string, Uint8Array>();
const mostOwn = 72;

/** The brought families of a style from their bytes. Throws where the bytes of one are not there: a bug. */
export function broughtFaces(style: PageStyle, bytes: FontBytes): BroughtFaces {
  const fonts = broughtFonts(style);
  if (fonts.length === 0) return noBroughtFaces;
  const families = fonts.flatMap((font): [string, FontFamily][] => [
    [font.family, familyOf(font, bytes, ['regular', 'semibold', 'italic', 'semiboldItalic'])],
    [`${font.family} Bold`, familyOf(font, bytes, ['bold', 'bold', 'boldItalic', 'boldItalic'])],
  ]);
  return {
    files: Object.fromEntries(families),
    kinds: Object.fromEntries(fonts.map((font) => [font.family, font.kind ?? faceOf(style, font)])),
    others: (style.otherFonts ?? []).map(({ family }) => family),
  };
}

/** A font that does not say what it is, is what it is used for. */
function faceOf({ faces }: PageStyle, { family }: BroughtFont): 'serif' | 'sans' {
  return faces.serif.family === family ? 'serif' : 'sans';
}

function familyOf(
  font: BroughtFont,
  bytes: FontBytes,
  [normal, bold, italics, bolditalics]: readonly [BroughtCut, BroughtCut, BroughtCut, BroughtCut],
): FontFamily {
  const of = (cut: BroughtCut): Uint8Array => ownBytes(fileOfCut(font, cut).digest, bytes);
  return { normal: of(normal), bold: of(bold), italics: of(italics), bolditalics: of(bolditalics) };
}

function ownBytes(digest: string, bytes: FontBytes): Uint8Array {
  const there = own.get(digest);
  if (there !== undefined) return there;
  const given = bytes.get(digest);
  if (given === undefined) throw new Error(`the font ${digest.slice(0, 16)} was not handed over`);
  const copy = new Uint8Array(given);
  if (own.size >= mostOwn) own.clear();
  own.set(digest, copy);
  return copy;
}
