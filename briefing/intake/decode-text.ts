import { done, refused } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import { intakeLimits } from './limits.ts';

interface Utf8Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string;
}

/** Node and browsers have it alike (WHATWG Encoding), though neither’s types are known here. */
declare const TextDecoder: new (label: 'utf-8', options: { readonly fatal: true }) => Utf8Decoder;

const chunk = 64 * 1024;

/**
 * Reads the bytes of a file as UTF-8, with or without a byte order mark. Refused, with the byte and the row, where they are
 * not UTF-8, and where there are more than 64 MB.
 */
export function decodeText(content: Uint8Array | string, fileName: string): Outcome<string> {
  if (content.length > intakeLimits.bytes) return tooLarge(fileName, content.length);
  if (typeof content === 'string') return done(content.replace(/^\ufeff/, ''));
  try {
    return done(newDecoder().decode(content));
  } catch {
    return notUtf8(fileName, content);
  }
}

function tooLarge(fileName: string, size: number): Outcome<string> {
  const message = `${fileName} was not read: it has ${size} bytes, and 64 MB is the most. Split it into several files.`;
  return refused('bad-input', message, [
    { rule: 'too-large', severity: 'error', message, place: { file: fileName }, allowed: 'at most 64 MB' },
  ]);
}

function notUtf8(fileName: string, bytes: Uint8Array): Outcome<string> {
  const offset = firstBadByte(bytes);
  const row = countLineFeeds(bytes.subarray(0, offset)) + 1;
  const found = `byte ${offset + 1}, 0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`;
  const message = `${fileName} was not read: it is not UTF-8 text (row ${row}, ${found}). Save it as UTF-8 and try again.`;
  return refused('bad-input', message, [
    { rule: 'not-utf8', severity: 'error', message, place: { file: fileName, row }, found, allowed: 'UTF-8' },
  ]);
}

/** Where decoding stops: the last byte of the first sequence that is not UTF-8, or the end of a file cut short. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let decoder = newDecoder();
  for (let start = 0; start < bytes.length; start += chunk) {
    if (!accepts(decoder, bytes.subarray(start, start + chunk))) break;
    good = start + chunk;
  }
  // A character may be cut by the chunk’s edge, so the single bytes are read from four before it.
  decoder = newDecoder();
  const from = characterStart(bytes, Math.max(0, good - 4));
  for (let index = from; index < bytes.length; index += 1) {
    if (!accepts(decoder, bytes.subarray(index, index + 1))) return index;
  }
  return Math.max(0, bytes.length - 1);
}

function characterStart(bytes: Uint8Array, near: number): number {
  let start = near;
  while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}

function accepts(decoder: Utf8Decoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function countLineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 10) count += 1;
  return count;
}

function newDecoder(): Utf8Decoder {
  return new TextDecoder('utf-8', { fatal: true });
}
