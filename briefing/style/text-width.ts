import { advanceWidths, type AdvanceTable } from './advance-widths.ts';

/** How words are set: in points, in Source Sans 3 and its companions. */
export interface SansFace {
  readonly size: number;
  readonly weight: 'regular' | 'semibold';
}

/** What a character takes that none of the tables knows: as much as any letter does. */
const unknown = 1000;
const takesNoRoom = /[\p{Mn}\p{Me}\p{Cf}]/u;

const hebrew = /[\u0590-\u05ff]/u;
/** A space between words in Hebrew, which is set in their face. */
const hebrewSpace = 270;

/** How wide words are in points. Without kerning, so that they are never wider on the page than said here. */
export function textWidth(words: string, { size, weight }: SansFace): number {
  let thousandths = 0;
  for (const character of words) thousandths += advanceOf(character, weight) ?? unknown;
  if (hebrew.test(words)) {
    const wider = hebrewSpace - (advanceOf(' ', weight) ?? hebrewSpace);
    thousandths += (words.split(' ').length - 1) * wider;
  }
  return (thousandths * size) / 1000;
}

/** How far a character moves the pen, in thousandths of the size; undefined where the faces have none. */
export function advanceOf(character: string, weight: SansFace['weight']): number | undefined {
  const tables: readonly AdvanceTable[] = advanceWidths[weight];
  const code = character.codePointAt(0) ?? 0;
  for (const { first, widths } of tables) {
    const width = widths[code - first];
    if (width !== undefined && width > 0) return width;
  }
  return takesNoRoom.test(character) ? 0 : undefined;
}
