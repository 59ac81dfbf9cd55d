import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deskPaths } from '../../../electron/desk/desk-folder.ts';
import { readPicture, readPictures } from '../../../electron/desk/desk-pictures.ts';
import { failureOf, valueOf } from './outcomes.ts';
import { newDesk } from './sample-desk.ts';
import { temporaryFolder } from './temporary-folder.ts';

function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

function png(columns: number, rows: number, ...more: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(columns, 0);
  header.writeUInt32BE(rows, 4);
  header.set([8, 0], 8);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  const data = chunk('IDAT', deflateSync(Buffer.alloc(9)));
  return Buffer.concat([start, chunk('IHDR', header), ...more, data, chunk('IEND', Buffer.alloc(0))]);
}

const segment = (marker: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, 0, data.length + 2]), data]);

/** A JPEG as a camera writes it, as far as its segments go. */
function jpeg(orientation: number, secret = 'Ana at 33.3N 44.4E'): Buffer {
  const tiff = Buffer.from(
    '4949 2a00 0800 0000 0100 1201 0300 0100 0000 0000 0000 0000 0000'.replaceAll(' ', ''),
    'hex',
  );
  tiff.writeUInt16LE(orientation, 18);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('4a46494600010100000100010000', 'hex')),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(secret)])),
    segment(0xe2, Buffer.from(`ICC_PROFILE\0${secret}`)),
    segment(0xfe, Buffer.from(secret)),
    segment(0xc0, Buffer.from('08000a00140101110000', 'hex')),
    segment(0xda, Buffer.from('0101003f00', 'hex')),
    Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd3, 4, 0xff, 0xd9]),
    Buffer.from(secret),
  ]);
}

function written(name: string, bytes: Uint8Array | string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

const bytesOf = (picture: { readonly data: string }): Buffer => Buffer.from(picture.data, 'base64');

describe('a picture', () => {
  it('comes with its printed size in points', async () => {
    expect(valueOf(await readPicture(written('a.png', png(96, 48))))).toMatchObject({
      mediaType: 'image/png',
      width: 72,
      height: 36,
    });
    expect(valueOf(await readPicture(written('a.jpg', jpeg(1))))).toMatchObject({
      mediaType: 'image/jpeg',
      width: 15,
      height: 7.5,
    });
    const drawing = '<svg width="4in" height="96"></svg>';
    expect(valueOf(await readPicture(written('a.svg', drawing)))).toMatchObject({
      mediaType: 'image/svg+xml',
      width: 288,
      height: 72,
    });
  });

  it('gives away nothing that a camera or an office wrote into it, and keeps its data', async () => {
    const secret = Buffer.from('Ana at 33.3N 44.4E');
    const tail = Buffer.concat([
      png(
        96,
        48,
        chunk('tEXt', secret),
        chunk('eXIf', secret),
        chunk('iCCP', secret),
        chunk('pHYs', Buffer.from('00002e2300002e2301', 'hex')),
      ),
      secret,
    ]);
    const bare = bytesOf(valueOf(await readPicture(written('a.png', tail))));
    expect(bare.includes(secret)).toBe(false);
    expect(bare.includes('pHYs')).toBe(true);
    expect(bare.subarray(-12, -4).toString('latin1')).toContain('IEND');
    const photo = bytesOf(valueOf(await readPicture(written('a.jpeg', jpeg(1)))));
    expect(photo.includes(secret.subarray(0, 6))).toBe(false);
    expect(photo.subarray(-10).toString('hex')).toBe('0102ff0003ffd304ffd9');
    expect(photo.includes('JFIF')).toBe(true);
  });

  it('that lies on its side is refused, as is one that is cut off', async () => {
    expect(failureOf(await readPicture(written('a.jpg', jpeg(6)))).message).toContain('Turn it upright');
    const whole = png(9, 9);
    expect(failureOf(await readPicture(written('a.png', whole.subarray(0, -6)))).message).toContain(
      'cut off',
    );
    expect(failureOf(await readPicture(written('a.jpg', jpeg(1).subarray(0, -22)))).message).toContain(
      'cut off',
    );
  });

  it('is bounded in bytes and in dots', async () => {
    const path = written('a.png', png(8_000, 5_000));
    valueOf(await readPicture(path));
    writeFileSync(path, png(8_000, 5_001));
    expect(failureOf(await readPicture(path)).message).toContain('8000 × 5001 dots');
    truncateSync(path, 20 * 1024 * 1024 + 1);
    expect(failureOf(await readPicture(path)).message).toContain('larger than 20 MB');
    const drawing = written('a.svg', '<svg width="1" height="1"></svg>');
    truncateSync(drawing, 1024 * 1024 + 1);
    expect(failureOf(await readPicture(drawing)).message).toContain('larger than 1 MB');
  });

  it('is what its name says', async () => {
    for (const path of [
      written('a.png', jpeg(1)),
      written('a.svg', png(1, 1)),
      written('a.jpg', 'text'),
      written('a.gif', 'GIF89a'),
    ])
      expect(failureOf(await readPicture(path)).message).toContain('is not the picture that its name says');
  });
});

describe('the pictures of a desk', () => {
  it('go by their names; what cannot be used is left out with a finding', async () => {
    const paths = deskPaths(await newDesk());
    const put = (name: string, bytes: Uint8Array): void => writeFileSync(join(paths.pictures, name), bytes);
    put('map.png', png(2, 2));
    put('map.jpg', jpeg(1));
    put('broken.png', Buffer.from('x'));
    put('notes.txt', Buffer.from('x'));
    put('__proto__.png', png(2, 2));
    symlinkSync('/etc/passwd', join(paths.pictures, 'link.png'));
    const outcome = await readPictures(paths);
    expect(Object.keys(valueOf(outcome)).toSorted()).toEqual(['__proto__', 'map']);
    expect(outcome.ok && outcome.findings.map((finding) => [finding.rule, finding.place?.file])).toEqual([
      ['unusable-picture', join(paths.pictures, 'broken.png')],
      ['unusable-picture', join(paths.pictures, 'link.png')],
      ['unusable-picture', join(paths.pictures, 'map.png')],
    ]);
    expect(Object.keys(valueOf(await readPictures(paths, new Set(['map']))))).toEqual(['map']);
  });
});
