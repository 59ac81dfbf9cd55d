import { inflateSync } from 'node:zlib';
import type { FileReading } from './file-reading.ts';
import { readProfile } from './read-profile.ts';
import { textsOfBytes } from './texts-of-bytes.ts';

const pngStart = 8;
/** Chunks that hold what is shown and no words. */
const shownChunks: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'pHYs',
  'bKGD',
]);
const mostText = 1024 * 1024;

/** True for the bytes of a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '\u0089PNG';
}

/** True for the bytes of a JPEG. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** Reads what a PNG or JPEG says beside its pixels: chunks and segments of text, EXIF, profiles, what follows its end. */
export function readPicture(part: string, bytes: Uint8Array, reading: FileReading): void {
  reading.unchecked(part, 'pixels of a picture');
  if (isPng(bytes)) readPng(part, bytes, reading);
  else readJpeg(part, bytes, reading);
}

function readPng(part: string, bytes: Uint8Array, reading: FileReading): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = pngStart;
  let type = '';
  while (at + 12 <= bytes.length && type !== 'IEND') {
    const end = at + 12 + view.getUint32(at);
    type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (!shownChunks.has(type))
      readChunk(`${part}, ${type}`, bytes.subarray(at + 8, Math.min(end - 4, bytes.length)), reading);
    at = end;
  }
  if (at !== bytes.length) {
    readWords(`${part}, after its end`, bytes.subarray(Math.min(at, bytes.length)), reading);
    reading.unknown(part, 'is no well-formed PNG');
  }
}

function readChunk(part: string, data: Uint8Array, reading: FileReading): void {
  readWords(part, data, reading);
  for (let start = 0; start < Math.min(data.length, 300); start += 1) {
    const unpacked = data[start] === 0x78 ? inflated(data.subarray(start)) : undefined;
    if (unpacked === undefined) continue;
    readWords(part, unpacked, reading);
    readProfile(part, unpacked, reading);
  }
}

/** Undefined where no compressed data begins. */
function inflated(data: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(data, { maxOutputLength: mostText });
  } catch {
    return undefined;
  }
}

function readJpeg(part: string, bytes: Uint8Array, reading: FileReading): void {
  let at = 2;
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) return readTail(part, bytes.subarray(at + 2), reading);
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    const isWords = (marker > 0xe0 && marker <= 0xef) || marker === 0xfe || marker === 0xe0;
    if (isWords) readSegment(`${part}, segment ${marker.toString(16)}`, bytes.subarray(at + 4, end), reading);
    at = marker === 0xda ? endOfScan(bytes, end) : end;
  }
  reading.unknown(part, 'is no well-formed JPEG');
  readTail(part, bytes.subarray(Math.min(at, bytes.length)), reading);
}

function readSegment(part: string, data: Uint8Array, reading: FileReading): void {
  readWords(part, data, reading);
  if (Buffer.from(data.subarray(0, 11)).toString('latin1') === 'ICC_PROFILE')
    readProfile(part, data.subarray(14), reading);
}

function readTail(part: string, tail: Uint8Array, reading: FileReading): void {
  if (tail.length === 0) return;
  readWords(`${part}, after its end`, tail, reading);
  reading.unknown(part, 'goes on after its end');
}

/** Metadata is words as far as it can be, in any encoding. */
function readWords(part: string, data: Uint8Array, reading: FileReading): void {
  for (const { text } of textsOfBytes(data))
    reading.text(part, text, data.length > mostText ? 'bytes' : 'label');
}

function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
