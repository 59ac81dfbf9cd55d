/** The tables in which a font keeps its lookups: those that replace glyphs, and those that move them. */
export type LayoutTable = 'GSUB' | 'GPOS';

/** The numbers by which each table names its lookups that look at what stands around a glyph, and those that lead elsewhere. */
const typesOf = {
  GSUB: { context: 5, chain: 6, extension: 7 },
  GPOS: { context: 7, chain: 8, extension: 9 },
} as const satisfies Record<LayoutTable, object>;

/** Where lookups stand in a font: its bytes from the table on, the table's tag, and how many glyphs the font has. */
export interface LookupSite {
  readonly table: DataView;
  readonly tag: LayoutTable;
  readonly glyphCount: number;
}

/**
 * The glyphs at which a lookup can begin, 1 for each: at no other glyph does it do anything. Read from the coverage tables
 * alone (ISO/IEC 14496-22, 6.2). A lookup that cannot be read so may begin anywhere; what is wrong with it is for the
 * shaper to say.
 */
export function firstGlyphs(site: LookupSite, lookup: number): Uint8Array {
  const glyphs = new Uint8Array(site.glyphCount);
  try {
    markLookup(site, lookup, glyphs);
    return glyphs;
  } catch (error) {
    if (error instanceof RangeError) return glyphs.fill(1);
    throw error;
  }
}

function markLookup({ table, tag }: LookupSite, lookup: number, glyphs: Uint8Array): void {
  const list = table.getUint16(8);
  const at = list + table.getUint16(list + 2 + 2 * lookup);
  const type = table.getUint16(at);
  const count = table.getUint16(at + 4);
  for (let each = 0; each < count; each++) {
    const place = at + table.getUint16(at + 6 + 2 * each);
    markCoverage(table, coverageOf(table, tag, { type, place }), glyphs);
  }
}

/** A subtable: its type and where it begins. */
interface Subtable {
  readonly type: number;
  readonly place: number;
}

/** Where the coverage of the first glyph of a subtable begins. */
function coverageOf(table: DataView, tag: LayoutTable, { type, place }: Subtable): number {
  const { context, chain, extension } = typesOf[tag];
  if (type === extension) {
    const led = { type: table.getUint16(place + 2), place: place + table.getUint32(place + 4) };
    if (led.type === extension) throw new RangeError('an extension leads to an extension');
    return coverageOf(table, tag, led);
  }
  const isByCoverages = table.getUint16(place) === 3;
  if (isByCoverages && type === context) return place + table.getUint16(place + 6);
  if (isByCoverages && type === chain) {
    const before = table.getUint16(place + 2);
    return place + table.getUint16(place + 6 + 2 * before);
  }
  return place + table.getUint16(place + 2);
}

function markCoverage(table: DataView, place: number, glyphs: Uint8Array): void {
  const format = table.getUint16(place);
  if (format !== 1 && format !== 2) throw new RangeError('no coverage');
  const count = table.getUint16(place + 2);
  for (let each = 0; each < count; each++) {
    const at = place + 4 + (format === 1 ? 2 : 6) * each;
    const first = table.getUint16(at);
    glyphs.fill(1, first, (format === 1 ? first : table.getUint16(at + 2)) + 1);
  }
}
