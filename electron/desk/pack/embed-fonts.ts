import { readFile } from 'node:fs/promises';
import type { Face, PageStyle } from '../../../briefing/style/page-style.ts';
import { fontFile, typefaceFile } from '../fonts/font-files.ts';
import type { FontCut } from '../fonts/font-files.ts';
import { isTypeface } from '../fonts/typefaces.ts';
import { sha256Of } from '../files/sha256.ts';
import type { Parts } from './parts.ts';
import { putText } from './parts.ts';

interface Embedded {
  readonly face: Face;
  readonly cut: FontCut;
  readonly element: 'w:embedRegular' | 'w:embedBold' | 'w:embedItalic';
}

/** In the order Word wants them within a font: regular, bold, italic. */
const embedded: readonly Embedded[] = [
  { face: 'serif', cut: 'regular', element: 'w:embedRegular' },
  { face: 'serif', cut: 'bold', element: 'w:embedBold' },
  { face: 'serif', cut: 'italic', element: 'w:embedItalic' },
  { face: 'sans', cut: 'regular', element: 'w:embedRegular' },
  { face: 'sans', cut: 'bold', element: 'w:embedBold' },
];

/** A style with one family for both faces names it once. */
function embeddedFor({ faces }: PageStyle): readonly Embedded[] {
  return faces.serif.family === faces.sans.family
    ? embedded.filter(({ face }) => face === 'serif')
    : embedded;
}

/** The file of a cut of a face; a family that is not on hand is not embedded as another. */
function fileOf({ faces }: PageStyle, { face, cut }: Embedded): string {
  const { family } = faces[face];
  return isTypeface(family) ? typefaceFile(family, cut) : fontFile(face, cut);
}

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Puts the house's faces into the package, obfuscated as ECMA-376 part 4, 8.1 asks. The library would key each font at
 * random; here the key follows from the font, so that the same document has the same bytes.
 */
export async function embedFonts(parts: Parts, style: PageStyle): Promise<void> {
  const cuts = embeddedFor(style);
  const files = await Promise.all(
    cuts.map(async (each) => new Uint8Array(await readFile(fileOf(style, each)))),
  );
  const keys = files.map(keyOf);
  for (const [at, file] of files.entries()) {
    parts.set(`word/fonts/font${at + 1}.odttf`, obfuscate(file, keys[at] ?? ''));
  }
  putText(parts, 'word/fontTable.xml', fontTable(style, keys));
  putText(parts, 'word/_rels/fontTable.xml.rels', fontRelationships(cuts));
}

/** A GUID made of the digest of the font's bytes. */
function keyOf(file: Uint8Array): string {
  const digest = sha256Of(file).toUpperCase();
  return digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '{$1-$2-$3-$4-$5}');
}

/** The first 32 bytes, exclusive-or with the key's 16 bytes read backwards, twice. */
function obfuscate(file: Uint8Array, key: string): Uint8Array {
  const mask = Buffer.from(key.replace(/[{}-]/g, ''), 'hex').toReversed();
  const hidden = file.slice();
  for (let at = 0; at < 32; at += 1) hidden[at] = (file[at] ?? 0) ^ (mask[at % 16] ?? 0);
  return hidden;
}

function fontTable(style: PageStyle, keys: readonly string[]): string {
  const all = embeddedFor(style);
  const faces = [...new Set(all.map(({ face }) => face))];
  const fonts = faces.map((face) => {
    const cuts = Array.from(all.entries())
      .filter(([, cut]) => cut.face === face)
      .map(([at, { element }]) => `<${element} r:id="rId${at + 1}" w:fontKey="${keys[at] ?? ''}"/>`);
    const family = face === 'serif' ? 'roman' : 'swiss';
    return (
      `<w:font w:name="${style.faces[face].family}"><w:charset w:val="00"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="variable"/>${cuts.join('')}</w:font>`
    );
  });
  return `<w:fonts xmlns:w="${word}" xmlns:r="${office}">${fonts.join('')}</w:fonts>`;
}

function fontRelationships(embeddedCuts: readonly Embedded[]): string {
  const each = embeddedCuts.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/font" Target="fonts/font${at + 1}.odttf"/>`,
  );
  return `<Relationships xmlns="${relationships}">${each.join('')}</Relationships>`;
}
