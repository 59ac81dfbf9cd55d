import { cutText } from './cut-text.ts';
import { showForbiddenCharacters } from './forbidden-character.ts';

const longest = 80;

/** What was found, for a finding: at most 80 characters, with line breaks and forbidden ones written as `U+202E`. */
export function shortened(text: string): string {
  return cutText(showForbiddenCharacters(text.slice(0, longest + 1)), longest);
}
