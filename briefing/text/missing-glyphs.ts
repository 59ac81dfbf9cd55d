import { CharacterRanges, writtenRanges } from './character-ranges.ts';
import { glyphRanges } from './glyph-ranges.ts';

const basic = /^[\t\n\r\u0020-\u007e\u00a0-\u017f\u2010-\u2026\u0621-\u064a]*$/u;
/** What is never printed as a sign of its own. */
const withoutSign = /[\p{Cc}\p{Cf}\p{Co}\s]/u;

let builtIn: CharacterRanges | undefined;
/** Of the fonts that were asked about, by how their ranges are written. */
const brought = new Map<string, CharacterRanges>();
const mostBrought = 24;

/**
 * The characters of a text that no font of the house has a sign for, each once, where it first stands. `signs` are those that
 * fonts of the style have beyond the built-in ones, as ranges.
 */
export function missingGlyphs(text: string, signs: readonly string[] = []): ReadonlyMap<string, number> {
  const missing = new Map<string, number>();
  if (basic.test(text)) return missing;
  for (const { 0: character, index } of text.matchAll(/./gsu))
    if (!missing.has(character) && !hasGlyph(character, signs)) missing.set(character, index);
  return missing;
}

/** Which of these characters the built-in fonts have no sign for, as ranges. */
export function charactersBeyond(ranges: readonly (readonly [number, number])[]): string {
  const beyond: [number, number][] = [];
  for (const [first, end] of ranges)
    for (let point = first; point <= end; point += 1) {
      const before = beyond.at(-1);
      if (isBuiltIn(point) || withoutSign.test(String.fromCodePoint(point))) continue;
      if (before?.[1] === point - 1) before[1] = point;
      else beyond.push([point, point]);
    }
  return writtenRanges(beyond);
}

/** `U+4E2D` */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A letter with its marks may be put together from signs of their own. */
function hasGlyph(character: string, signs: readonly string[]): boolean {
  if (withoutSign.test(character)) return true;
  const isCovered = (each: string): boolean => {
    const point = each.codePointAt(0) ?? 0;
    return isBuiltIn(point) || signs.some((written) => rangesOf(written).has(point));
  };
  return [character, character.normalize('NFD')].some((form) => Array.from(form).every(isCovered));
}

function isBuiltIn(point: number): boolean {
  builtIn ??= new CharacterRanges(glyphRanges);
  return builtIn.has(point);
}

function rangesOf(signs: string): CharacterRanges {
  const known = brought.get(signs) ?? new CharacterRanges(signs);
  if (brought.size >= mostBrought) brought.clear();
  brought.set(signs, known);
  return known;
}
