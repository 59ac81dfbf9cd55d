import { boldWidth } from './bold-width.ts';
import type { PageStyle } from './page-style.ts';

/** Words of a band within a width in points: as they are, or as many whole words as fit with an ellipsis after them. */
export function shortenToWidth(words: string, width: number, style: PageStyle): string {
  const { size } = style.text.band;
  if (boldWidth(words, size, style) <= width) return words;
  const fits = (part: string): boolean => boldWidth(`${part}…`, size, style) <= width;
  let kept = '';
  for (const part of words.split(/(?= )/u)) {
    if (!fits(kept + part)) break;
    kept += part;
  }
  if (kept === '') for (const letter of words) if (fits(kept + letter)) kept += letter;
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
