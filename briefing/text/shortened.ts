import { showForbiddenCharacters } from './forbidden-character.ts';

const longest = 80;

/** What was found, for a finding: at most 80 characters, with line breaks and forbidden ones written as `U+202E`. */
export function shortened(text: string): string {
  const visible = showForbiddenCharacters(text.slice(0, longest + 1));
  return visible.length > longest
    ? `${visible.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`
    : visible;
}
