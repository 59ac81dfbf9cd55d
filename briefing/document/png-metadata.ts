/** What is needed to show the picture as it is; texts, times, profiles and previews are not among it. */
const shown = new Set([
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
const signatureLength = 8;

/** The same PNG without metadata and without what follows its end; undefined where its chunks do not add up. */
export function pngWithoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, signatureLength)];
  let offset = signatureLength;
  while (offset + 12 <= bytes.length) {
    const end = offset + 12 + view.getUint32(offset);
    const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
    if (end > bytes.length) return undefined;
    if (shown.has(type)) parts.push(bytes.subarray(offset, end));
    if (type === 'IEND') return joined(parts);
    offset = end;
  }
  return undefined;
}

/** Parts of a file as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
