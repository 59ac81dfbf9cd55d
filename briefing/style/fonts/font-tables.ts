import { fontLimits } from './brought-font.ts';
import { FontBytes, FontTrouble } from './font-bytes.ts';

/** The tables of a font by their tags. */
export type FontTables = ReadonlyMap<string, FontBytes>;

const needed = ['head', 'hhea', 'maxp', 'hmtx', 'cmap', 'name', 'OS/2', 'post'];

const otherFormats: Readonly<Record<string, string>> = {
  wOFF: 'is a web font (WOFF). Give the desktop font, a .ttf or .otf file; whoever sold the font has it',
  wOF2: 'is a web font (WOFF2). Give the desktop font, a .ttf or .otf file; whoever sold the font has it',
  ttcf: 'is a collection of fonts (.ttc). Give the fonts in it as files of their own, .ttf or .otf',
  typ1: 'is a Type 1 font. Give it as .ttf or .otf',
  '%!PS': 'is a Type 1 font. Give it as .ttf or .otf',
};

/** The directory of a TrueType or OpenType file (ISO/IEC 14496-22, 4.3). Throws a {@link FontTrouble} on any other file. */
export function fontTables(bytes: Uint8Array): FontTables {
  const file = new FontBytes(bytes, 'directory');
  if (bytes.length < 12) throw notAFont();
  const format = file.tag(0);
  const other = otherFormats[format];
  if (other !== undefined) throw new FontTrouble(`${other}.`);
  if (!['\u0000\u0001\u0000\u0000', 'OTTO', 'true'].includes(format)) throw notAFont();
  const count = file.short(4);
  if (count === 0 || count > fontLimits.tables) throw notAFont();
  const tables = new Map<string, FontBytes>();
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const tag = file.tag(at);
    if (tables.has(tag)) throw new FontTrouble(`is damaged: it has its part “${printed(tag)}” twice.`);
    tables.set(tag, new FontBytes(file.part(file.long(at + 8), file.long(at + 12)), printed(tag)));
  }
  return checked(tables);
}

function checked(tables: FontTables): FontTables {
  if (tables.has('fvar') || tables.has('CFF2'))
    throw new FontTrouble(
      'is a variable font, which holds all weights in one file. Give its static files, one for each weight; they come with it, often in a folder “static”.',
    );
  const outlines = tables.has('glyf') ? ['loca'] : ['CFF '];
  const lacking = [...needed, ...outlines].filter((tag) => !tables.has(tag));
  if (lacking.length > 0)
    throw new FontTrouble(
      `cannot be printed with: it lacks what every font has (${lacking.map((tag) => tag.trim()).join(', ')}).`,
    );
  return tables;
}

/** A table that {@link fontTables} made sure of. */
export function tableOf(tables: FontTables, tag: string): FontBytes {
  const table = tables.get(tag);
  if (table === undefined) throw new FontTrouble(`cannot be printed with: it lacks “${tag.trim()}”.`);
  return table;
}

function notAFont(): FontTrouble {
  return new FontTrouble('is no font. Give a TrueType or OpenType file, .ttf or .otf.');
}

function printed(tag: string): string {
  return tag.replaceAll(/[^\x20-\x7e]/gu, '?').trim();
}
