import type { FileReading } from '../file-reading.ts';
import { isFormalName } from './pdf-names.ts';
import { textsOfString } from './pdf-strings.ts';
import type { PdfValue } from './pdf-value.ts';
import { valuesWithin } from './pdf-value.ts';

/** Reads what values say: their strings, and names that are not the format’s. Numbers are places and measures. */
export function readValues(part: string, values: readonly PdfValue[], reading: FileReading): void {
  const words: string[] = [];
  for (const value of values.flatMap((one) => [...valuesWithin(one)])) {
    if (value.kind === 'string') words.push(...wordsOf(value.bytes));
    if (value.kind === 'name') pushName(value.name, words);
    if (value.kind === 'dictionary') for (const [key] of value.entries) pushName(key, words);
    if (value.kind === 'word' && !/^(?:true|false|null)$/u.test(value.word)) words.push(value.word);
  }
  if (words.length > 0) reading.text(part, words.join('\n'));
}

/** A digest is searched for by its hexadecimal digits. */
function wordsOf(bytes: Uint8Array): readonly string[] {
  const texts = textsOfString(bytes);
  return bytes.length >= 16 && bytes.length <= 64 ? [...texts, Buffer.from(bytes).toString('hex')] : texts;
}

function pushName(name: string, words: string[]): void {
  if (!isFormalName(name)) words.push(Buffer.from(name, 'latin1').toString());
}
