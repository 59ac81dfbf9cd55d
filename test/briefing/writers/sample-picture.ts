import { zlibSync } from 'fflate';
import type { Picture } from '../../../briefing/document/picture.ts';

/** A PNG of a plain chart: a band on a white ground with a base line. */
export function samplePicture(width: number, height: number): Picture {
  return { mediaType: 'image/png', data: pngOf(width, height).toString('base64'), width, height };
}

function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', Buffer.from(zlibSync(pixels(width, height)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixels(width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    const start = y * (width + 1);
    rows[start] = 0;
    if (y === height - 2) rows.fill(24, start + 1, start + 1 + width);
    if (y > height * 0.6 && y < height * 0.7) rows.fill(184, start + 1 + width / 2, start + width * 0.9);
  }
  return rows;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(checksum(body), body.length + 4);
  return framed;
}

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
