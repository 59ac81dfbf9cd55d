import { joined } from './png-metadata.ts';

const marker = {
  restart0: 0xd0,
  restart7: 0xd7,
  end: 0xd9,
  scan: 0xda,
  app0: 0xe0,
  app14: 0xee,
  app15: 0xef,
  comment: 0xfe,
};

/** A part of a JPEG file between two markers, with the scan’s data where it is a scan. */
interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The same JPEG without EXIF, XMP, profiles, comments and previews, and without what follows its end; the picture’s data
 * is not touched. Undefined where its segments do not add up.
 */
export function jpegWithoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const segments = readSegments(bytes);
  if (segments === undefined) return undefined;
  const kept = segments.filter((segment) => isShown(bytes, segment));
  return joined([bytes.subarray(0, 2), ...kept.map(({ start, end }) => bytes.subarray(start, end))]);
}

/** How EXIF says that a JPEG is to be turned before it is shown: 1 is upright, as is one that says nothing. */
export function jpegOrientation(bytes: Uint8Array): number {
  const exif = (readSegments(bytes) ?? []).find((segment) => startsWith(bytes, segment, 'Exif\0\0'));
  if (exif === undefined || exif.end < exif.start + 18) return 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset + exif.start + 10, exif.end - exif.start - 10);
  const little = view.getUint16(0) === 0x49_49;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return 1;
  const entries = view.getUint16(directory, little);
  for (let entry = directory + 2; entry < directory + 2 + entries * 12; entry += 12) {
    if (entry + 12 > view.byteLength) return 1;
    if (view.getUint16(entry, little) === 0x01_12) return view.getUint16(entry + 8, little);
  }
  return 1;
}

/** Adobe’s segment says how colours are meant; the JFIF header is kept where it holds no preview. */
function isShown(bytes: Uint8Array, segment: Segment): boolean {
  if (segment.marker === marker.app0)
    return startsWith(bytes, segment, 'JFIF\0') && segment.end - segment.start === 18;
  if (segment.marker === marker.app14)
    return startsWith(bytes, segment, 'Adobe') && segment.end - segment.start === 16;
  return (
    !(segment.marker > marker.app0 && segment.marker <= marker.app15) && segment.marker !== marker.comment
  );
}

function readSegments(bytes: Uint8Array): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  let start = 2;
  while (start + 2 <= bytes.length && bytes[start] === 0xff) {
    const kind = bytes[start + 1] ?? 0;
    if (kind === marker.end) return [...segments, { marker: kind, start, end: start + 2 }];
    if (kind === 0xff) {
      start += 1;
      continue;
    }
    const length = ((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0);
    const end = start + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    segments.push({ marker: kind, start, end: kind === marker.scan ? endOfScan(bytes, end) : end });
    start = segments.at(-1)?.end ?? end;
  }
  return undefined;
}

/** A scan’s data ends at the next marker; 0xff 0x00 is a byte of it, and restart markers stand within it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let offset = from; offset + 1 < bytes.length; offset += 1) {
    if (bytes[offset] !== 0xff) continue;
    const next = bytes[offset + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < marker.restart0 || next > marker.restart7)) return offset;
  }
  return bytes.length;
}

function startsWith(bytes: Uint8Array, { start, end }: Segment, text: string): boolean {
  const found = bytes.subarray(start + 4, Math.min(end, start + 4 + text.length));
  return String.fromCharCode(...found) === text;
}
