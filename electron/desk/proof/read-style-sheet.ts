import type { FileReading } from './file-reading.ts';

/** Reads a sheet of styles: its comments, and the words and addresses it shows, closely, the rest as the words of a format. */
export function readStyleSheet(sheet: string, reading: FileReading): void {
  for (const [comment] of sheet.matchAll(/\/\*[\s\S]*?(?:\*\/|$)/gu))
    reading.text('comment in the styles', comment);
  for (const [words] of sheet.matchAll(/(?:content\s*:|url\()[^;}]*/giu))
    reading.text('words in the styles', words);
  reading.text('styles', sheet, 'raw');
}
