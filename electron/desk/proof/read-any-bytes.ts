import type { FileReading } from './file-reading.ts';
import { isGeometry } from './markup/drawing-geometry.ts';
import { XmlReader } from './markup/read-xml.ts';
import { isFont, readFont } from './read-font.ts';
import { isJpeg, isPng, readPicture } from './read-picture.ts';
import { readBundle } from './read-bundle.ts';
import { plainText, textsOfBytes } from './texts-of-bytes.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readWord } from './word/read-word.ts';

/** Within a line of a drawing. */
const inline: ReadonlySet<string> = new Set(['tspan', 'textPath', 'a', 'b', 'i', 'em', 'strong', 'span']);
const xml = {
  endsWord: (name: string) => !inline.has(name),
  isFormal: (_: string, attribute: string, value: string) => isGeometry(attribute, value),
  isShown: () => true,
};

/** Reads bytes as what they turn out to be: a PDF, a package, a picture, XML, text, or nothing that is known. */
export function readAnyBytes(part: string, bytes: Uint8Array, reading: FileReading): void {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('%PDF-')) return readPdf(bytes, reading.inner(part));
  if (start.startsWith('PK\u0003\u0004')) return readWord(bytes, reading.inner(part));
  if (isPng(bytes) || isJpeg(bytes)) return readPicture(part, bytes, reading);
  if (isFont(bytes)) return readFont(part, bytes, reading);
  const plain = plainText(bytes);
  if (plain !== undefined && /^\ufeff?\s*<[?!a-z]/iu.test(plain.text))
    return readXml(part, plain.text, reading);
  if (plain !== undefined && /^[{[]/u.test(plain.text) && readBundle(part, plain.text, reading)) return;
  for (const { text, isSure } of plain === undefined ? textsOfBytes(bytes) : [plain])
    reading.text(part, text, isSure ? 'text' : 'bytes');
}

/** Drawings, metadata, attached data. */
function readXml(part: string, text: string, reading: FileReading): void {
  new XmlReader(part, xml, reading.inner('')).read(text);
  reading.text(part, text, 'raw');
}
