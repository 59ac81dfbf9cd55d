import type { FileReading } from './file-reading.ts';

const deepest = 100;

/** Reads JSON: as it is written, and each text, name and number of it. */
export function readJson(text: string, reading: FileReading): void {
  reading.text('JSON', text, 'label');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    reading.unknown('JSON', 'is no well-formed JSON');
    return;
  }
  const words: string[] = [];
  if (!gather(value, words, 0)) reading.unknown('JSON', `is nested deeper than ${deepest} levels`);
  reading.shown('JSON', words.join('\n'));
}

function gather(value: unknown, words: string[], depth: number): boolean {
  if (depth > deepest) return false;
  if (typeof value === 'string' || typeof value === 'number') words.push(String(value));
  if (typeof value !== 'object' || value === null) return true;
  if (!Array.isArray(value)) words.push(...Object.keys(value));
  return Object.values(value).every((inner) => gather(inner, words, depth + 1));
}
