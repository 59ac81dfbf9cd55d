import type { PageStyle } from '../../style/page-style.ts';

/** Width of an average character of a bold serif title, in ems. */
const averageCharacter = 0.54;

/**
 * A title whose last line holds together. Word cannot balance lines: no-break spaces bind the words of the second of
 * two lines, so that both are about as long, or the last three words where the title takes more lines.
 */
export function balancedTitle(title: string, { page, text }: PageStyle): string {
  const words = title.trim().split(/\s+/u);
  const width = page.keyColumn + page.gap + page.textColumn;
  const room = Math.floor(width / (text.title.size * averageCharacter));
  const length = words.join(' ').length;
  const first = length > room && length <= 2 * room ? evenSplit(words) : words.length - 3;
  const head = words.slice(0, Math.max(0, first)).join(' ');
  const tail = words.slice(Math.max(0, first)).join('\u00a0');
  return [head, tail].filter((part) => part !== '').join(' ');
}

/** How many words stand on the first of two lines when the longer line is as short as can be. */
function evenSplit(words: readonly string[]): number {
  const longer = (count: number): number =>
    Math.max(words.slice(0, count).join(' ').length, words.slice(count).join(' ').length);
  const counts = words.map((_, at) => at + 1).slice(0, -1);
  return counts.reduce((best, count) => (longer(count) < longer(best) ? count : best), 1);
}
