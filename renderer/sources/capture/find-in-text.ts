import type { Stretch } from './capture-pieces.ts';

/** The most places that are shown; a text may have very many. */
export const mostFound = 1000;

/** Where words stand in a text, whatever their case and the white space between them; the first 1,000. */
export function findInText(text: string, words: string): readonly Stretch[] {
  const parts = words.trim().split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return [];
  const pattern = new RegExp(parts.map(escaped).join(String.raw`\s+`), 'giu');
  const found: Stretch[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === mostFound) break;
  }
  return found;
}

function escaped(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
