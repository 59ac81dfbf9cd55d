import { readPicture } from '../read-picture.ts';
import { readProfile } from '../read-profile.ts';
import type { FileReading } from '../file-reading.ts';
import { readCharacterMap } from './character-map.ts';
import { PdfLexer } from './pdf-lexer.ts';
import { PdfTrouble } from './pdf-parser.ts';
import type { PdfObject } from './pdf-value.ts';
import type { StreamRole } from './stream-roles.ts';
import type { StreamWork } from './stream-room.ts';

/** Reads a stream that shows no text: metadata, fonts, pictures, attachments. One without a known use fails the proof. */
export function readOtherStream(
  object: PdfObject,
  role: StreamRole | undefined,
  { room, reading }: StreamWork,
): void {
  const part = `object ${object.number}, stream`;
  try {
    const { bytes, left } = room.unfiltered(object);
    if (left === 'DCTDecode') readPicture(part, bytes, reading);
    else readAs(role, part, { bytes, reading });
    if (role === 'image') reading.unchecked(part, 'pixels of a picture');
    else if (left !== undefined) reading.unknown(part, 'is a picture where none belongs');
  } catch (error) {
    if (!(error instanceof PdfTrouble)) throw error;
    reading.unknown(part, error.message);
    if (object.stream !== undefined) reading.bytes(part, object.stream.bytes);
  }
}

interface Found {
  readonly bytes: Uint8Array;
  readonly reading: FileReading;
}

function readAs(role: StreamRole | undefined, part: string, { bytes, reading }: Found): void {
  if (role === 'characters') readMap(part, bytes, reading);
  else if (role === 'profile') readProfile(part, bytes, reading);
  else reading.bytes(part, bytes);
  if (role === undefined) reading.unknown(part, 'is a stream without a known use');
}

/** Letters that codes stand for one by one say nothing; several for one code are words. */
function readMap(part: string, bytes: Uint8Array, reading: FileReading): void {
  const words = [...readCharacterMap(bytes).values()].filter((text) => text.length > 1);
  const lexer = new PdfLexer(bytes, 0, (comment) => words.push(comment));
  for (let token = lexer.next(); token !== undefined; token = lexer.next())
    if (token.kind === 'string' && token.bytes.length > 4)
      words.push(Buffer.from(token.bytes).toString('latin1'));
  reading.text(part, words.join('\n'));
  reading.text(part, Buffer.from(bytes).toString('latin1'), 'raw');
}
