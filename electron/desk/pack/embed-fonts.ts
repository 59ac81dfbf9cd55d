import { readFile } from 'node:fs/promises';
import { fileOfCut, type BroughtFont } from '../../../briefing/style/fonts/brought-font.ts';
import type { Face, FontFace, PageStyle } from '../../../briefing/style/page-style.ts';
import { escapeXml } from '../../../briefing/text/escape-xml.ts';
import type { FontBytes } from '../fonts/font-bytes.ts';
import { fontFile, typefaceFile } from '../fonts/font-files.ts';
import type { FontCut } from '../fonts/font-files.ts';
import { isTypeface } from '../fonts/typefaces.ts';
import { sha256Of } from '../files/sha256.ts';
import type { Parts } from './parts.ts';
import { putText } from './parts.ts';

interface Wanted {
  readonly face: Face;
  readonly cut: FontCut;
  readonly element: 'w:embedRegular' | 'w:embedBold' | 'w:embedItalic' | 'w:embedBoldItalic';
}

/** A cut of a family with the bytes that go into the file. */
interface Embedded extends Pick<Wanted, 'element'> {
  readonly family: string;
  readonly bytes: Uint8Array;
}

/** A family as the table of fonts names it. */
interface NamedFamily {
  readonly family: string;
  readonly isSerif: boolean;
}

/** In which runs of other letters than Latin ones are set where the style has no face for them. */
const foreign = ['Amiri', 'Noto Serif Hebrew'] as const;

/** In the order Word wants them within a font: regular, bold, italic. */
const builtIn: readonly Wanted[] = [
  { face: 'serif', cut: 'regular', element: 'w:embedRegular' },
  { face: 'serif', cut: 'bold', element: 'w:embedBold' },
  { face: 'serif', cut: 'italic', element: 'w:embedItalic' },
  { face: 'sans', cut: 'regular', element: 'w:embedRegular' },
  { face: 'sans', cut: 'bold', element: 'w:embedBold' },
];

/** A house sets what it likes in its own cuts. */
const brought: readonly Pick<Wanted, 'cut' | 'element'>[] = [
  { cut: 'regular', element: 'w:embedRegular' },
  { cut: 'bold', element: 'w:embedBold' },
  { cut: 'italic', element: 'w:embedItalic' },
  { cut: 'boldItalic', element: 'w:embedBoldItalic' },
];

/** A style with one family for both faces names it once. */
function facesOf({ faces }: PageStyle): readonly Face[] {
  return faces.serif.family === faces.sans.family ? ['serif'] : ['serif', 'sans'];
}

async function embeddedFor(style: PageStyle, fonts: FontBytes): Promise<readonly Embedded[]> {
  const all = await Promise.all(
    facesOf(style).map(async (face) => {
      const { brought: font, family } = style.faces[face];
      return font === undefined ? await builtInCuts(style, face) : broughtCuts(font, family, fonts);
    }),
  );
  return all.flat();
}

/** Families that runs of the file name beside those of its style. */
function foreignFamilies(parts: Parts, { faces }: PageStyle): readonly (typeof foreign)[number][] {
  const own: ReadonlySet<string> = new Set([faces.serif.family, faces.sans.family]);
  const texts = [...parts]
    .filter(([name]) => /^word\/[\w.]+\.xml$/u.test(name))
    .map(([, part]) => Buffer.from(part.buffer, part.byteOffset, part.byteLength));
  return foreign.filter(
    (family) => !own.has(family) && texts.some((part) => part.includes(`w:cs="${family}"`)),
  );
}

/** Bold is left to Word: quotations in another script are rarely bold, and each cut is a quarter of a megabyte. */
async function foreignCut(family: (typeof foreign)[number]): Promise<Embedded> {
  const bytes = new Uint8Array(await readFile(typefaceFile(family, 'regular')));
  return { family, element: 'w:embedRegular', bytes };
}

function builtInCuts({ faces }: PageStyle, face: Face): Promise<readonly Embedded[]> {
  const cuts = builtIn.filter((cut) => cut.face === face);
  return Promise.all(
    cuts.map(async (cut) => {
      const bytes = new Uint8Array(await readFile(fileOf(faces[face], cut)));
      return { family: faces[face].family, element: cut.element, bytes };
    }),
  );
}

/** Word reads TrueType alone, and what a font’s maker keeps to PDF stays out. */
function broughtCuts(font: BroughtFont, family: string, fonts: FontBytes): readonly Embedded[] {
  return brought.flatMap(({ cut, element }) => {
    const file = fileOfCut(font, cut);
    const bytes = fonts.get(file.digest);
    const isOwn = cut === 'regular' || file !== fileOfCut(font, 'regular');
    const isRepeated = cut === 'boldItalic' && font.files.boldItalic === undefined;
    const mayGo = file.embedding === 'files' && file.outlines === 'truetype';
    if (bytes === undefined || !isOwn || isRepeated || !mayGo) return [];
    return [{ family, element, bytes: new Uint8Array(bytes) }];
  });
}

/** The file of a cut of a face; a family that is not on hand is not embedded as another. */
function fileOf({ family }: FontFace, { face, cut }: Wanted): string {
  return isTypeface(family) ? typefaceFile(family, cut) : fontFile(face, cut);
}

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Puts the faces of a style into the package, and those of the other scripts that it quotes, obfuscated as ECMA-376 part 4, 8.1
 * asks; a face that is not there is named. The library would key each font at random; here the key follows from the font, so
 * that the same document has the same bytes.
 */
export async function embedFonts(parts: Parts, style: PageStyle, fonts: FontBytes): Promise<void> {
  const others = foreignFamilies(parts, style);
  const cuts = [...(await embeddedFor(style, fonts)), ...(await Promise.all(others.map(foreignCut)))];
  for (const [at, { bytes }] of cuts.entries())
    parts.set(`word/fonts/font${at + 1}.odttf`, obfuscate(bytes, keyOf(bytes)));
  putText(
    parts,
    'word/fontTable.xml',
    fontTable([...familiesOf(style), ...others.map((family) => ({ family, isSerif: true }))], cuts),
  );
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

function familiesOf(style: PageStyle): readonly NamedFamily[] {
  return facesOf(style).map((face) => {
    const { family, brought: font } = style.faces[face];
    return { family, isSerif: (font?.kind ?? face) === 'serif' };
  });
}

function fontTable(families: readonly NamedFamily[], all: readonly Embedded[]): string {
  const fonts = families.map(({ family, isSerif }) => {
    const cuts = Array.from(all.entries())
      .filter(([, cut]) => cut.family === family)
      .map(([at, { element, bytes }]) => `<${element} r:id="rId${at + 1}" w:fontKey="${keyOf(bytes)}"/>`);
    return (
      `<w:font w:name="${escapeXml(family)}"><w:charset w:val="00"/>` +
      `<w:family w:val="${isSerif ? 'roman' : 'swiss'}"/><w:pitch w:val="variable"/>${cuts.join('')}</w:font>`
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
