import type { FileReading } from '../file-reading.ts';
import type { XmlHabits } from '../markup/read-xml.ts';
import { XmlReader } from '../markup/read-xml.ts';
import { textsOfBytes } from '../texts-of-bytes.ts';
import { readBundlePart } from './read-bundle-part.ts';
import { readFont } from '../read-font.ts';
import { isHouseFont, maskedBytes } from './house-fonts.ts';
import { endsWord, isFormalValue, isKnownPart } from './word-names.ts';
import type { ZipEntry } from './zip-file.ts';
import { readZipFile } from './zip-file.ts';

const habits: XmlHabits = {
  endsWord,
  isFormal: isFormalValue,
  isShown: (element) => element === 't',
};

/** Reads every byte of a Word file: all entries, their names, comments and extra fields, and what is outside of them. */
export function readWord(bytes: Uint8Array, reading: FileReading): void {
  const { entries, extras, troubles } = readZipFile(bytes);
  for (const trouble of troubles) reading.unknown('package', trouble);
  for (const { name, bytes: extra } of extras) {
    reading.text(name, name);
    for (const { text } of textsOfBytes(extra)) reading.text(name, text);
    reading.bytes(name, extra);
    reading.unknown(name, 'is nothing that a Word file needs');
  }
  for (const entry of entries) readPart(entry, reading);
}

function readPart({ name, bytes }: ZipEntry, reading: FileReading): void {
  reading.text('name of a part', name, isKnownPart(name) ? 'label' : 'text');
  if (!isKnownPart(name)) reading.unknown(name, 'is a part that is not known');
  if (/\.(?:xml|rels)$/u.test(name)) readXmlPart(name, bytes, reading);
  else if (name.endsWith('.odttf')) readEmbedded(name, bytes, reading);
  else reading.bytes(name, bytes);
}

/** In a font that comes with the program there is nothing to be searched. */
function readEmbedded(name: string, bytes: Uint8Array, reading: FileReading): void {
  if (isHouseFont(bytes)) reading.bytes(name, bytes.subarray(0, maskedBytes));
  else readFont(name, bytes, reading, maskedBytes);
}

function readXmlPart(name: string, bytes: Uint8Array, reading: FileReading): void {
  const [text] = textsOfBytes(bytes);
  if (text?.isSure !== true) {
    reading.bytes(name, bytes);
    reading.unknown(name, 'is no text');
    return;
  }
  if (readBundlePart(name, text.text, reading)) return;
  new XmlReader(name, habits, reading).read(text.text);
  reading.text(name, text.text, 'raw');
}
