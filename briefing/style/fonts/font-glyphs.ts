import { FontTrouble } from './font-bytes.ts';
import { tableOf, type FontTables } from './font-tables.ts';

const deepest = 8;
const mostParts = 64;

/** Makes sure of a TrueType font's glyphs: each lies in its table, and those that are put together of others end somewhere. */
export function checkGlyphs(tables: FontTables, glyphs: number): void {
  if (tableOf(tables, 'hmtx').length < leastWidths(tables, glyphs)) throw broken('hmtx');
  if (!tables.has('glyf')) return;
  const places = glyphPlaces(tables, glyphs);
  const parts = new Map<number, readonly number[]>();
  for (let glyph = 0; glyph < glyphs; glyph += 1) {
    const inner = partsOf(tables, places, glyph);
    if (inner.some((part) => part >= glyphs)) throw broken('glyf');
    if (inner.length > 0) parts.set(glyph, inner);
  }
  for (const glyph of parts.keys()) checkDepth(parts, glyph, 0);
}

/** Glyphs behind the last width of their own have a bearing alone. */
function leastWidths(tables: FontTables, glyphs: number): number {
  const widths = tableOf(tables, 'hhea').short(34);
  if (widths === 0 || widths > glyphs) throw broken('hhea');
  return widths * 4 + (glyphs - widths) * 2;
}

/** Where each glyph begins, and where the last one ends. */
function glyphPlaces(tables: FontTables, glyphs: number): readonly number[] {
  const table = tableOf(tables, 'loca');
  const isLong = tableOf(tables, 'head').short(50) === 1;
  const length = tableOf(tables, 'glyf').length;
  const places: number[] = [];
  for (let at = 0; at <= glyphs; at += 1) {
    const place = isLong ? table.long(at * 4) : table.short(at * 2) * 2;
    if (place > length || place < (places.at(-1) ?? 0)) throw broken('loca');
    places.push(place);
  }
  return places;
}

/** The glyphs that a glyph is put together of (ISO/IEC 14496-22, 5.3.3). */
function partsOf(tables: FontTables, places: readonly number[], glyph: number): readonly number[] {
  const table = tableOf(tables, 'glyf');
  const [from = 0, to = 0] = [places[glyph], places[glyph + 1]];
  if (from === to) return [];
  if (to - from < 10) throw broken('glyf');
  if (table.signed(from) >= 0) return [];
  const parts: number[] = [];
  let at = from + 10;
  for (let flags = 0x20; (flags & 0x20) !== 0;) {
    if (at + 4 > to || parts.length > mostParts) throw broken('glyf');
    flags = table.short(at);
    parts.push(table.short(at + 2));
    at += 4 + ((flags & 0x01) === 0 ? 2 : 4) + scaleLength(flags);
  }
  return parts;
}

function scaleLength(flags: number): number {
  if ((flags & 0x08) !== 0) return 2;
  if ((flags & 0x40) !== 0) return 4;
  return (flags & 0x80) === 0 ? 0 : 8;
}

function checkDepth(parts: ReadonlyMap<number, readonly number[]>, glyph: number, depth: number): void {
  if (depth > deepest) throw broken('glyf');
  for (const part of parts.get(glyph) ?? []) checkDepth(parts, part, depth + 1);
}

function broken(table: string): FontTrouble {
  return new FontTrouble(
    `is damaged: its glyphs do not lie where it says (${table}). Get the file once more from where it came from.`,
  );
}
