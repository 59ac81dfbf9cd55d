import { done, refused } from '../outcome.ts';
import type { Finding, Outcome, Place } from '../outcome.ts';
import { lineAndColumn } from '../text/line-and-column.ts';
import { intakeLimits } from './limits.ts';

/**
 * Reads a JSON text. Its depth is measured before it is parsed; what is not JSON is refused with line and column. `__proto__`
 * stays a key like any other.
 */
export function readJson(text: string, fileName: string, firstLine = 1): Outcome<unknown> {
  const place: Place = { file: fileName, ...(firstLine > 1 ? { row: firstLine } : {}) };
  if (deeperThan(text, intakeLimits.depth)) {
    const message = `${fileName} was not read: it is nested deeper than ${intakeLimits.depth} levels. Flatten it.`;
    return refuse({ rule: 'too-deep', severity: 'error', message, place });
  }
  try {
    return done(JSON.parse(text) as unknown);
  } catch {
    const { line, column } = lineAndColumn(text, offsetOfError(text));
    const at = { ...place, line: line + firstLine - 1, column };
    const message = `${fileName} was not read: it stops being JSON in line ${at.line}, column ${column}. Correct it there.`;
    return refuse({ rule: 'not-json', severity: 'error', message, place: at });
  }
}

function refuse(finding: Finding): Outcome<unknown> {
  return refused('bad-input', finding.message, [finding]);
}

/** Counts brackets outside of strings. */
function deeperThan(text: string, most: number): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') index = endOfString(text, index);
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

/** The offset of the quotation mark that ends a string, or the end of the text where none does. */
function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '"') return index;
  }
  return text.length;
}

/** How far a text is the beginning of JSON: where the shortest beginning ends that cannot be gone on with. */
function offsetOfError(text: string): number {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (breaksBeforeEnd(text.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return good;
}

/** The engine’s message for a text that only stops too early says so, or names the text’s end. */
function breaksBeforeEnd(start: string): boolean {
  try {
    JSON.parse(start);
    return false;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    return position === undefined ? !message.startsWith('Unexpected end') : Number(position) < start.length;
  }
}
