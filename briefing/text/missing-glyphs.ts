import { glyphRanges } from './glyph-ranges.ts';

const basic = /^[\t\n\r\u0020-\u007e\u00a0-\u017f\u2010-\u2026\u0621-\u064a]*$/u;
/** What is never printed as a sign of its own. */
const withoutSign = /[\p{Cc}\p{Cf}\p{Co}\s]/u;

let starts: readonly number[] = [];
let ends: readonly number[] = [];

/** The characters of a text that no font of the house has a sign for, each once, where it first stands. */
export function missingGlyphs(text: string): ReadonlyMap<string, number> {
  const missing = new Map<string, number>();
  if (basic.test(text)) return missing;
  for (const { 0: character, index } of text.matchAll(/./gsu))
    if (!missing.has(character) && !hasGlyph(character)) missing.set(character, index);
  return missing;
}

/** `U+4E2D` */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A letter with its marks may be put together from signs of their own. */
function hasGlyph(character: string): boolean {
  if (withoutSign.test(character)) return true;
  return [character, character.normalize('NFD')].some((form) => Array.from(form).every(isCovered));
}

function isCovered(character: string): boolean {
  if (starts.length === 0) readRanges();
  const point = character.codePointAt(0) ?? 0;
  const after = starts.findIndex((start) => start > point);
  const at = after === -1 ? starts.length - 1 : after - 1;
  return at >= 0 && point <= (ends[at] ?? -1);
}

function readRanges(): void {
  const ranges = glyphRanges
    .split(' ')
    .map((range) => range.split('-').map((hex) => Number.parseInt(hex, 16)));
  starts = ranges.map(([start = 0]) => start);
  ends = ranges.map(([start = 0, end = start]) => end);
}
