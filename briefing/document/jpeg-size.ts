import type { PictureSize } from './picture-size.ts';

/** Size of a JPEG picture (ITU-T T.81, annex B) from its frame header. */
export function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 2;
  while (offset + 9 <= view.byteLength) {
    if (view.getUint8(offset) !== 0xff) return undefined;
    const marker = view.getUint8(offset + 1);
    if (isFrame(marker)) return frameSize(view, offset);
    if (isScan(marker)) return undefined;
    // 0xff before a marker is padding of one byte; every other segment says its own length.
    offset += marker === 0xff ? 1 : 2 + Math.max(2, view.getUint16(offset + 2));
  }
  return undefined;
}

function frameSize(view: DataView, offset: number): PictureSize | undefined {
  const [rows, columns] = [view.getUint16(offset + 5), view.getUint16(offset + 7)];
  return columns === 0 || rows === 0 ? undefined : { mediaType: 'image/jpeg', columns, rows, resolution: 96 };
}

/** SOF0 to SOF15 without the tables DHT (C4), JPG (C8) and DAC (CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function isScan(marker: number): boolean {
  return marker === 0xda || marker === 0xd9;
}
