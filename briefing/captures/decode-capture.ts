import type { Finding } from '../outcome.ts';
import { shortened } from '../text/shortened.ts';

interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Node and browsers have it alike (WHATWG Encoding), though neither’s types are known here. */
declare const TextDecoder: new (label: string, options?: { readonly fatal: boolean }) => Decoder;

/** Text, and what had to be assumed to read it. */
export interface DecodedCapture {
  readonly text: string;
  readonly findings: readonly Finding[];
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Reads bytes as text: by their byte order mark, else by the encoding that they declare, else as UTF-8. What declares an old
 * encoding of one byte a letter and is UTF-8 throughout is read as UTF-8, since no words come out so by chance. What is none of
 * these is read as the old encoding of Windows that fits better, Western or Arabic, and a finding says so.
 */
export function decodeCapture(bytes: Uint8Array, fileName: string, declared?: string): DecodedCapture {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const decoder = decoderOf(marked?.[0] ?? declared);
  const isOld = marked === undefined && oneByte.test(declared ?? '');
  const instead = isOld && bytes.some((byte) => byte >= 0x80) ? asUtf8(bytes) : undefined;
  if (instead !== undefined) return { text: instead, findings: [otherEncoding(fileName, declared ?? '')] };
  if (decoder !== undefined) return { text: decoder.decode(bytes), findings: [] };
  const text = asUnmarkedUtf16(bytes) ?? asUtf8(bytes);
  if (text !== undefined) return { text, findings: unknownEncoding(fileName, declared) };
  return guessed(bytes, fileName);
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Windows programs write UTF-16 without a mark. Every second byte is then the number of a script, 0 to 8 for all alphabets,
 * which stands for no sign in other encodings.
 */
function asUnmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const counts = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte <= 8) counts[index % 2] = (counts[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = counts;
  const most = sample.length / 4;
  if (odd > most && even < odd / 4) return new TextDecoder('utf-16le').decode(bytes);
  if (even > most && odd < even / 4) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

/** UTF-8 that is declared is tried strictly first, since pages that say so are often something else. */
function decoderOf(encoding: string | undefined): Decoder | undefined {
  if (encoding === undefined || /^utf-?8$/i.test(encoding)) return undefined;
  try {
    return new TextDecoder(encoding);
  } catch {
    return undefined;
  }
}

/** Encodings of one byte a letter. */
const oneByte =
  /^(?:windows-125\d|cp-?125\d|x-cp125\d|iso-?8859-?\d{1,2}|latin-?\d|l\d|us-ascii|ascii|koi8-[ru]|x?-?mac\w*)$/i;

function otherEncoding(fileName: string, declared: string): Finding {
  const message = `${fileName} names an encoding that it does not have, so it was read as UTF-8, which it fits. Compare the text with the original.`;
  return {
    rule: 'encoding',
    severity: 'note',
    message,
    place: { file: fileName },
    found: shortened(declared),
  };
}

function unknownEncoding(fileName: string, declared: string | undefined): readonly Finding[] {
  if (declared === undefined || /^utf-?8$/i.test(declared)) return [];
  const message = `${fileName} names an encoding that is not known, so it was read as UTF-8. Compare the text with the original.`;
  const found = shortened(declared);
  return [{ rule: 'encoding', severity: 'note', message, place: { file: fileName }, found }];
}

/** Letters of Arabic in Windows-1256, which are accented Latin letters and signs in Windows-1252. */
function guessed(bytes: Uint8Array, fileName: string): DecodedCapture {
  let high = 0;
  let arabic = 0;
  let pairs = 0;
  let before = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) {
      high += 1;
      if (byte >= 0xc0 && byte !== 0xd7) arabic += 1;
      if (before >= 0x80) pairs += 1;
    }
    before = byte;
  }
  // Western words have single letters beyond ASCII; Arabic words consist of them.
  const isArabic = pairs > high / 3 && arabic > high / 2;
  const [encoding, name] = isArabic
    ? ['windows-1256', 'Windows Arabic']
    : ['windows-1252', 'Windows Western'];
  const message = `${fileName} is not UTF-8 and does not say what it is, so it was read as ${name}. Compare the text with the original before you quote it.`;
  return {
    text: new TextDecoder(encoding).decode(bytes),
    findings: [
      { rule: 'encoding', severity: 'warning', message, place: { file: fileName }, found: encoding },
    ],
  };
}
