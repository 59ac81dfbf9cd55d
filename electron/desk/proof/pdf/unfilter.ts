import { inflateSync } from 'node:zlib';
import type { PdfValue } from './pdf-value.ts';
import { entryOf, numberAt } from './pdf-value.ts';
import { PdfTrouble } from './pdf-parser.ts';

/** What comes out of a stream. */
export interface Unfiltered {
  readonly bytes: Uint8Array;
  /** The filter that is left: a JPEG is read as a picture. */
  readonly left?: 'DCTDecode';
}

const mostFilters = 4;
const names: Readonly<Record<string, string>> = {
  Fl: 'FlateDecode',
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  DCT: 'DCTDecode',
};

/** Undoes the filters of a stream; `room` is how many bytes may come out. Throws a PdfTrouble on a filter that is not known. */
export function unfilter(bytes: Uint8Array, dictionary: PdfValue, room: number): Unfiltered {
  const filters = asList(entryOf(dictionary, 'Filter') ?? entryOf(dictionary, 'F'));
  const parameters = asList(entryOf(dictionary, 'DecodeParms') ?? entryOf(dictionary, 'DP'));
  if (filters.length > mostFilters) throw new PdfTrouble(`has more than ${mostFilters} filters`);
  let unfiltered = bytes;
  for (const [at, filter] of filters.entries()) {
    const given = filter.kind === 'name' ? filter.name : '';
    const name = names[given] ?? given;
    if (name === 'DCTDecode' && at === filters.length - 1) return { bytes: unfiltered, left: name };
    unfiltered = undo(name, unfiltered, parameters[at], room);
  }
  return { bytes: unfiltered };
}

function asList(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined) return [];
  return value.kind === 'array' ? value.items : [value];
}

function undo(name: string, bytes: Uint8Array, parameters: PdfValue | undefined, room: number): Uint8Array {
  switch (name) {
    case 'FlateDecode':
      return unpredict(inflate(bytes, room), parameters);
    case 'ASCIIHexDecode':
      return fromHex(Buffer.from(bytes).toString('latin1'));
    case 'ASCII85Decode':
      return fromBase85(Buffer.from(bytes).toString('latin1'));
    default:
      throw new PdfTrouble(`uses the filter ${name}, which is not known`);
  }
}

function inflate(bytes: Uint8Array, room: number): Uint8Array {
  try {
    const { buffer, engine } = inflateSync(bytes, {
      maxOutputLength: Math.max(1, room),
      info: true,
    }) as unknown as Inflated;
    if (/[^\s\0]/u.test(Buffer.from(bytes.subarray(engine.bytesWritten)).toString('latin1')))
      throw new PdfTrouble('holds bytes behind compressed data');
    return buffer;
  } catch (error) {
    if (error instanceof PdfTrouble) throw error;
    throw new PdfTrouble('holds compressed data that is broken or too large');
  }
}

/** What zlib answers with `info`. */
interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/** PNG’s predictors (ISO 32000-2, 7.4.4.4); others are not known. */
function unpredict(bytes: Uint8Array, parameters: PdfValue | undefined): Uint8Array {
  const predictor = numberAt(parameters, 'Predictor') ?? 1;
  if (predictor === 1) return bytes;
  if (predictor < 10) throw new PdfTrouble('uses a predictor that is not known');
  const colours = numberAt(parameters, 'Colors') ?? 1;
  const bits = numberAt(parameters, 'BitsPerComponent') ?? 8;
  const columns = numberAt(parameters, 'Columns') ?? 1;
  const step = Math.max(1, Math.ceil((colours * bits) / 8));
  const width = Math.ceil((colours * bits * columns) / 8);
  const rows = Math.floor(bytes.length / (width + 1));
  const plain = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) unpredictRow(bytes, plain, { row, width, step });
  return plain;
}

function unpredictRow(
  bytes: Uint8Array,
  plain: Uint8Array,
  { row, width, step }: { row: number; width: number; step: number },
): void {
  const kind = bytes[row * (width + 1)] ?? 0;
  const start = row * width;
  for (let at = 0; at < width; at += 1) {
    const left = at < step ? 0 : (plain[start + at - step] ?? 0);
    const above = row === 0 ? 0 : (plain[start - width + at] ?? 0);
    const corner = row === 0 || at < step ? 0 : (plain[start - width + at - step] ?? 0);
    const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][kind] ?? 0;
    plain[start + at] = ((bytes[row * (width + 1) + 1 + at] ?? 0) + guess) & 0xff;
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [
    Math.abs(guess - left),
    Math.abs(guess - above),
    Math.abs(guess - corner),
  ];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function fromHex(text: string): Uint8Array {
  const digits = (text.split('>')[0] ?? '').replaceAll(/[^0-9a-f]/giu, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

function fromBase85(text: string): Uint8Array {
  const bytes: number[] = [];
  const signs = (text.split('~')[0] ?? '').replaceAll(/\s/gu, '').replaceAll('z', '!!!!!');
  for (let at = 0; at < signs.length; at += 5) {
    const group = signs.slice(at, at + 5);
    let value = 0;
    for (const sign of group.padEnd(5, 'u')) value = value * 85 + (sign.charCodeAt(0) - 33);
    const four = [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) & 0xff);
    bytes.push(...four.slice(0, group.length - 1));
  }
  return Uint8Array.from(bytes);
}
