/** PNG pictures by the length of their side. */
type Pictures = ReadonlyMap<number, Buffer>;

/** Sizes in a Windows icon. */
const icoSizes = [16, 24, 32, 48, 64, 128, 256];

/** Types of the entries of a macOS icon, by size; those for two pixels a point have types of their own. */
const icnsTypes: readonly (readonly [type: string, size: number])[] = [
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** A Windows icon: a directory, then the pictures as they are. */
export function writeIco(pictures: Pictures): Buffer {
  const held = icoSizes.map((size) => ({ size, bytes: picture(pictures, size) }));
  const head = Buffer.alloc(6 + 16 * held.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(held.length, 4);
  let offset = head.length;
  for (const [index, { size, bytes }] of held.entries()) {
    const at = 6 + 16 * index;
    // A side of 256 is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(bytes.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += bytes.length;
  }
  return Buffer.concat([head, ...held.map(({ bytes }) => bytes)]);
}

/** A macOS icon: entries of a type, a length and a picture. */
export function writeIcns(pictures: Pictures): Buffer {
  const entries = icnsTypes.map(([type, size]) => entry(type, picture(pictures, size)));
  return entry('icns', Buffer.concat(entries));
}

function entry(type: string, bytes: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'ascii');
  head.writeUInt32BE(bytes.length + head.length, 4);
  return Buffer.concat([head, bytes]);
}

function picture(pictures: Pictures, size: number): Buffer {
  const bytes = pictures.get(size);
  if (bytes === undefined) throw new Error(`there is no picture of ${size} pixels`);
  return bytes;
}
