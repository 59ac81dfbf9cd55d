import type { FileReading } from './file-reading.ts';

/** A font that stands in the sheet itself. */
const fontData = /url\(data:font\/(?:ttf|otf);base64,([A-Za-z0-9+/]+={0,2})\)/gu;

/** Reads a sheet of styles: its comments, and the words and addresses it shows, closely, the rest as the words of a format. */
export function readStyleSheet(written: string, reading: FileReading): void {
  const sheet = written.replaceAll(fontData, (_, data: string) => {
    reading.bytes('font in the styles', Buffer.from(data, 'base64'));
    return 'url()';
  });
  for (const [comment] of sheet.matchAll(/\/\*[\s\S]*?(?:\*\/|$)/gu))
    reading.text('comment in the styles', comment);
  for (const [words] of sheet.matchAll(/(?:content\s*:|url\()[^;}]*/giu))
    reading.text('words in the styles', words);
  reading.text('styles', sheet, 'raw');
}
