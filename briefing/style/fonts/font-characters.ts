import type { FontBytes } from './font-bytes.ts';
import { FontTrouble } from './font-bytes.ts';

/** First and last of the code points that follow each other. */
export type CharacterRange = readonly [number, number];

/** The maps of Unicode in the order in which programs take them: platform and encoding. */
const unicodeMaps: readonly (readonly [number, number])[] = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0],
];
const mostGroups = 70_000;
const lastCharacter = 0x10ffff;

/** The characters for which a font has a glyph, in ranges in their order (ISO/IEC 14496-22, 5.2.1, formats 4 and 12). */
export function fontCharacters(table: FontBytes, glyphs: number): readonly CharacterRange[] {
  const offsets = new Map<string, number>();
  for (let at = 4; at < 4 + table.short(2) * 8; at += 8)
    offsets.set(`${table.short(at)},${table.short(at + 2)}`, table.long(at + 4));
  const offset = unicodeMaps.map((map) => offsets.get(map.join())).find((each) => each !== undefined);
  if (offset === undefined)
    throw new FontTrouble(
      'does not say which letters its signs are, as fonts of symbols do not. Text cannot be set in it.',
    );
  const format = table.short(offset);
  if (format === 4) return joined(segments(table, offset, glyphs));
  if (format === 12) return joined(groups(table, offset, glyphs));
  throw new FontTrouble(
    `numbers its letters in a way that is not read here (cmap format ${format}). Ask for a newer version of the font.`,
  );
}

function groups(table: FontBytes, offset: number, glyphs: number): CharacterRange[] {
  const count = table.long(offset + 12);
  if (count > mostGroups) throw broken();
  const ranges: CharacterRange[] = [];
  for (let at = offset + 16; at < offset + 16 + count * 12; at += 12) {
    const [first, last, glyph] = [table.long(at), table.long(at + 4), table.long(at + 8)];
    if (last < first || last > lastCharacter || glyph + last - first >= glyphs) throw broken();
    if (glyph !== 0) ranges.push([first, last]);
    else if (last > first) ranges.push([first + 1, last]);
  }
  return ranges;
}

function segments(table: FontBytes, offset: number, glyphs: number): CharacterRange[] {
  const double = table.short(offset + 6);
  const ranges: CharacterRange[] = [];
  for (let at = 0; at < double; at += 2) {
    const last = table.short(offset + 14 + at);
    const first = table.short(offset + 16 + double + at);
    const delta = table.short(offset + 16 + double * 2 + at);
    const place = offset + 16 + double * 3 + at;
    if (last < first) throw broken();
    const { start, end } = { start: first, end: Math.min(last, 0xfffe) };
    for (let character = start; character <= end; character += 1) {
      const glyph = glyphOf(table, { place, delta, index: character - first, character });
      if (glyph >= glyphs) throw broken();
      if (glyph !== 0) ranges.push([character, character]);
    }
  }
  return ranges;
}

interface Segment {
  readonly place: number;
  readonly delta: number;
  readonly index: number;
  readonly character: number;
}

function glyphOf(table: FontBytes, { place, delta, index, character }: Segment): number {
  const range = table.short(place);
  if (range === 0) return (character + delta) & 0xffff;
  const glyph = table.short(place + range + index * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

function joined(ranges: CharacterRange[]): readonly CharacterRange[] {
  const result: [number, number][] = [];
  for (const [first, last] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const before = result.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}

function broken(): FontTrouble {
  return new FontTrouble('is damaged: its list of letters (cmap) names glyphs that it does not have.');
}
