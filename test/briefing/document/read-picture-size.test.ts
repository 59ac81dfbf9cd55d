import { describe, expect, it } from 'vitest';
import { printedSize } from '../../../briefing/document/picture-size.ts';
import { readPictureSize } from '../../../briefing/document/read-picture-size.ts';

/** A chunk of PNG; its checksum is not read by anything here. */
function chunk(type: string, data: readonly number[]): readonly number[] {
  return [0, 0, 0, data.length, ...Buffer.from(type), ...data, 1, 2, 3, 4];
}

const word = (value: number): readonly number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

function png(columns: number, rows: number, ...chunks: readonly (readonly number[])[]): Uint8Array {
  const header = chunk('IHDR', [...word(columns), ...word(rows), 8, 6, 0, 0, 0]);
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...header, ...chunks.flat()]);
}

const jpeg = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc4, 0, 3, 9, 0xff, 0xc2, 0, 17, 8, 0x01, 0x2c, 0x02, 0x58,
  3, 0, 0, 0,
]);
const svg = (text: string): Uint8Array => new TextEncoder().encode(text);

const phys = (perMetre: number, unit: number): readonly number[] =>
  chunk('pHYs', [...word(perMetre), ...word(perMetre), unit]);
const resolutionOf = (...chunks: readonly (readonly number[])[]): number | undefined =>
  readPictureSize(png(10, 10, ...chunks))?.resolution;

describe('readPictureSize', () => {
  it('reads PNG at 96 dots to the inch', () => {
    const size = readPictureSize(png(960, 480, chunk('IDAT', [0])));
    expect(size).toEqual({ mediaType: 'image/png', columns: 960, rows: 480, resolution: 96 });
    expect(size && printedSize(size)).toEqual({ width: 720, height: 360 });
  });

  it('believes pHYs of PNG where it stands before the data, has metres, and is what a picture can have', () => {
    expect(resolutionOf(chunk('gAMA', [0, 0, 1, 1]), phys(11_811, 1))).toBeCloseTo(300, 1);
    expect(resolutionOf(phys(11_811, 0))).toBe(96);
    expect(resolutionOf(phys(1, 1))).toBe(96);
    expect(resolutionOf(phys(4_000_000_000, 1))).toBe(96);
    expect(resolutionOf(chunk('IDAT', [0]), phys(11_811, 1))).toBe(96);
  });

  it('reads JPEG from its frame, past other segments, tables and padding', () => {
    expect(readPictureSize(jpeg)).toEqual({
      mediaType: 'image/jpeg',
      columns: 600,
      rows: 300,
      resolution: 96,
    });
  });

  it.each([
    ['<svg width="192" height="96px">', 192, 96],
    [`<?xml version="1.0"?>\n<!-- a -->\n<svg\n xmlns='x' width='2in' height="2.54cm">`, 192, 96],
    ['<svg viewBox="0 0 30 20"/>', 30, 20],
    ['<svg width="100%" height="100%" viewBox="-1,-1,30.5,20">', 30.5, 20],
  ])('reads %j', (text, columns, rows) => {
    expect(readPictureSize(svg(text))).toMatchObject({ mediaType: 'image/svg+xml', columns, rows });
  });

  it.each([
    '',
    '<svg>',
    '<svg width="0" height="5">',
    '<svg width="-3" height="5">',
    '<html><svgx width="1" height="1">',
    'GIF89a',
  ])('has no size for %j', (text) => {
    expect(readPictureSize(svg(text))).toBeUndefined();
  });

  it('has no size for a header that is cut off, wherever it is cut', () => {
    const whole = png(5, 5, chunk('IDAT', [0]));
    for (let length = 0; length < 33; length += 1)
      expect(readPictureSize(whole.subarray(0, length))).toBeUndefined();
    for (let length = 0; length < 23; length += 1)
      expect(readPictureSize(jpeg.subarray(0, length))).toBeUndefined();
    expect(readPictureSize(png(0, 5))).toBeUndefined();
  });
});
