const startOfScan = 0xda;
const adobe = 0xee;

/**
 * A JPEG without what its maker wrote into it (EXIF, comments, thumbnails, what follows its end): only the segments
 * that decode the picture stay. Bytes that are no JPEG come back as they are.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === startOfScan) return Buffer.concat([...kept, bytes.subarray(at, endOfPicture(bytes))]);
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (!isMetadata(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return bytes;
}

function isMetadata(marker: number): boolean {
  return (marker >= 0xe0 && marker <= 0xef && marker !== adobe) || marker === 0xfe;
}

function endOfPicture(bytes: Uint8Array): number {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(
    Buffer.from([0xff, 0xd9]),
  );
  return end < 0 ? bytes.length : end + 2;
}
