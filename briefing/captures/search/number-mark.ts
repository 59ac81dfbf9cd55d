import { kindOfUnit, unitKinds } from './unit-kind.ts';

/** What parts thousands without being read: `2,225`, `2’225`, and no-break spaces. A plain space parts two numbers. */
const thousandsMarks = new Set(",'’٬\u00a0\u2009\u202f");
const decimalMarks = new Set('.,٫');

/** What a character between two digits is to the number they make; undefined where they make two. */
export function numberMarkAt(text: string, index: number): 'thousands' | 'decimal' | undefined {
  if (!isDigit(text, index - 1) || !isDigit(text, index + 1)) return undefined;
  const mark = text.charAt(index);
  const isGroup = isDigit(text, index + 2) && isDigit(text, index + 3) && !isDigit(text, index + 4);
  if (isGroup && thousandsMarks.has(mark)) return 'thousands';
  return decimalMarks.has(mark) ? 'decimal' : undefined;
}

function isDigit(text: string, index: number): boolean {
  return index >= 0 && index < text.length && kindOfUnit(text.charCodeAt(index)) === unitKinds.digit;
}
