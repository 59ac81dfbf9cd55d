import type { Inline } from '../document/inline.ts';
import { plainText } from '../document/plain-text.ts';
import { boldWidth } from './bold-width.ts';
import type { PageStyle } from './page-style.ts';

/** Whether a key stands on one line in the key column; a longer one goes above its text. */
export function fitsKeyColumn(key: readonly Inline[], style: PageStyle): boolean {
  return boldWidth(plainText(key), style.text.key.size, style) <= style.page.keyColumn;
}
