import type { PictureSize } from './picture-size.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const chunkType = { IHDR: 0x49_48_44_52, pHYs: 0x70_48_59_73, IDAT: 0x49_44_41_54 };
const inchesToMetre = 39.3701;

/** Size of a PNG picture (W3C PNG, section 11) from `IHDR` and, where it stands before the data, `pHYs`. */
export function pngSize(bytes: Uint8Array): PictureSize | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte) || bytes.length < 33) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(12) !== chunkType.IHDR) return undefined;
  const [columns, rows] = [view.getUint32(16), view.getUint32(20)];
  if (columns === 0 || rows === 0) return undefined;
  return { mediaType: 'image/png', columns, rows, resolution: readResolution(view) };
}

function readResolution(view: DataView): number {
  let offset = 8;
  while (offset + 21 <= view.byteLength) {
    const type = view.getUint32(offset + 4);
    if (type === chunkType.IDAT) break;
    if (type === chunkType.pHYs) return fromPhys(view, offset + 8);
    offset += 12 + view.getUint32(offset);
  }
  return 96;
}

/** Dots to the metre when the unit is 1; what no camera or screen has is not believed. */
function fromPhys(view: DataView, offset: number): number {
  const resolution = view.getUint32(offset) / inchesToMetre;
  const believable = view.getUint8(offset + 8) === 1 && resolution >= 36 && resolution <= 2400;
  return believable ? resolution : 96;
}
