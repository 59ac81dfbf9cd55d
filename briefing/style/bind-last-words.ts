import type { Inline } from '../document/inline.ts';
import { plainText } from '../document/plain-text.ts';

/** A longer last word fills a line well enough to stand there alone. */
const longestBound = 18;

/**
 * The content of a heading whose last two words stay on one line, so that none is left over on a line of its own.
 * Headings of two words stay as they are.
 */
export function bindLastWords(content: readonly Inline[]): readonly Inline[] {
  const words = plainText(content).trim().split(/\s+/u);
  const last = content.at(-1);
  if (words.length < 3 || last?.kind !== 'text' || (words.at(-1)?.length ?? 0) > longestBound) return content;
  return [...content.slice(0, -1), { ...last, value: last.value.replace(/ (?=[^ ]+ *$)/u, '\u00a0') }];
}
