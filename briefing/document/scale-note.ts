import type { Scale } from './block.ts';
import type { Inline } from './inline.ts';
import type { Labels } from './labels.ts';
import { plainText } from './plain-text.ts';

/** What stands under a scale: its note, after the name of the scale where the note does not say it. */
export function scaleNote({ scale, note }: Scale, labels: Labels): readonly Inline[] {
  if (plainText(note).includes(scale)) return note;
  return [{ kind: 'text', value: `${labels.likelihood}: ${scale}. ` }, ...note];
}
