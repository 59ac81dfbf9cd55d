import { advanceWidths, type AdvanceTable } from './advance-widths.ts';

/** How a label is set: in points, in Source Sans 3. */
export interface LabelFace {
  readonly size: number;
  readonly weight: 'regular' | 'semibold';
}

/** What a character takes that none of the tables knows: as much as any letter does. */
const unknown = 1000;
const takesNoRoom = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How wide words are in points. Without kerning, so that they are never wider on the page than said here. */
export function textWidth(words: string, { size, weight }: LabelFace): number {
  let thousandths = 0;
  for (const character of words) thousandths += advanceOf(character, advanceWidths[weight]);
  return (thousandths * size) / 1000;
}

function advanceOf(character: string, tables: readonly AdvanceTable[]): number {
  const code = character.codePointAt(0) ?? 0;
  for (const { first, widths } of tables) {
    const width = widths[code - first];
    if (width !== undefined && width > 0) return width;
  }
  return takesNoRoom.test(character) ? 0 : unknown;
}
