import { textsOfBytes } from '../texts-of-bytes.ts';

const utf8 = new TextDecoder('utf-8');
const bigEndian = new TextDecoder('utf-16be');
const littleEndian = new TextDecoder('utf-16le');

/** A text string (ISO 32000-2, 7.9.2.2); where it has no mark of its encoding and is not plain, all that it may be. */
export function textsOfString(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return [bigEndian.decode(bytes)];
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return [littleEndian.decode(bytes)];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return [utf8.decode(bytes)];
  if (bytes.every((byte) => byte >= 0x20 && byte < 0x7f)) return [Buffer.from(bytes).toString('latin1')];
  return textsOfBytes(bytes).map(({ text }) => text);
}
