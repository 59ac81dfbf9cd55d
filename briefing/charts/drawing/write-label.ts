import { labelLead, type LabelLine } from '../text/label-line.ts';
import type { Box, Drawing } from './drawing.ts';

/** From the base line of a line of text down to the lowest of its letters. */
const descent = 2;

/** The room that lines of a label take. */
export function sizeOfLabel(lines: readonly LabelLine[]): Pick<Box, 'width' | 'height'> {
  return { width: Math.max(0, ...lines.map((line) => line.width)), height: lines.length * labelLead };
}

/** Writes a label where it was placed, on a clear ground where it asks for that; false where there was no place. */
export function writeLabel(
  drawing: Drawing,
  lines: readonly LabelLine[],
  box: Box | undefined,
  { isCleared = false }: { readonly isCleared?: boolean } = {},
): boolean {
  if (box === undefined) return false;
  if (isCleared)
    drawing.box({ ...box, x: box.x - 1, width: box.width + 2 }, { fill: '#FFFFFF', opacity: 0.75 });
  for (const [index, line] of lines.entries())
    drawing.text(line, { at: [box.x, box.y + (index + 1) * labelLead - descent] });
  return true;
}
