import { FontBytes, FontTrouble } from '../../../briefing/style/fonts/font-bytes.ts';
import { fontNames } from '../../../briefing/style/fonts/font-names.ts';
import type { FileReading } from './file-reading.ts';

const mostTables = 64;
/** Where the first table stands whose record is not masked where a font is embedded in a Word file. */
const firstRecord = 12;

/** True for the bytes of a font as it is, or of its compact outlines as PDF files hold them. */
export function isFont(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  return ['\u0000\u0001\u0000\u0000', 'OTTO', 'true'].includes(start) || isCompact(bytes);
}

/**
 * Reads what a font says of itself (names of its makers, licences) as closely as what a picture says, and all its bytes as
 * those of any file. `masked`: how many of its first bytes cannot be read.
 */
export function readFont(part: string, bytes: Uint8Array, reading: FileReading, masked = 0): void {
  const words = isCompact(bytes) ? compactStrings(bytes) : namesIn(bytes, masked);
  reading.text(`${part}, what the font says of itself`, words.join('\n'), 'label');
  readAll(part, bytes, reading);
}

/** Outlines say nothing; what else is in the bytes is found in any encoding. */
function readAll(part: string, bytes: Uint8Array, reading: FileReading): void {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  reading.text(part, latin, 'bytes');
  for (const start of [0, 1])
    reading.text(part, new TextDecoder('utf-16be').decode(bytes.subarray(start)), 'bytes');
}

function namesIn(bytes: Uint8Array, masked: number): readonly string[] {
  const file = new FontBytes(bytes, 'font');
  const first = masked === 0 ? firstRecord : firstRecord + Math.ceil((masked - firstRecord) / 16) * 16;
  try {
    for (let at = first; at < firstRecord + mostTables * 16; at += 16) {
      if (file.tag(at) !== 'name') continue;
      const table = new FontBytes(file.part(file.long(at + 8), file.long(at + 12)), 'name');
      return fontNames(table).map(({ text }) => text);
    }
  } catch (error) {
    if (!(error instanceof FontTrouble)) throw error;
  }
  return [];
}

/** CFF, version 1 (Adobe Technical Note 5176). */
function isCompact(bytes: Uint8Array): boolean {
  const [major, minor, header = 0, offsets = 0] = bytes;
  return major === 1 && minor === 0 && header >= 4 && header <= 8 && offsets >= 1 && offsets <= 4;
}

/** The names and strings of compact outlines: the first and the third of its indexes. */
function compactStrings(bytes: Uint8Array): readonly string[] {
  const file = new FontBytes(bytes, 'CFF');
  try {
    const names = indexAt(file, file.byte(2));
    const strings = indexAt(file, indexAt(file, names.end).end);
    return [...names.entries, ...strings.entries].map((entry) => Buffer.from(entry).toString('latin1'));
  } catch (error) {
    if (!(error instanceof FontTrouble)) throw error;
    return [];
  }
}

interface CompactIndex {
  readonly entries: readonly Uint8Array[];
  readonly end: number;
}

function indexAt(file: FontBytes, at: number): CompactIndex {
  const count = file.short(at);
  if (count === 0) return { entries: [], end: at + 2 };
  const size = file.byte(at + 2);
  const offset = (entry: number): number => {
    let value = 0;
    for (let place = 0; place < size; place += 1)
      value = value * 256 + file.byte(at + 3 + entry * size + place);
    return value;
  };
  const base = at + 2 + (count + 1) * size;
  const entries = Array.from({ length: count }, (_, entry) =>
    file.part(base + offset(entry), offset(entry + 1) - offset(entry)),
  );
  return { entries, end: base + offset(count) };
}
