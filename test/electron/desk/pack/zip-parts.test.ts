import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipParts } from '../../../../electron/desk/pack/zip-parts.ts';
import { unzipPackage } from '../../../../electron/desk/parsers/unzip-package.ts';
import { valueOf } from '../outcomes.ts';

const name = fc.oneof(
  fc.constantFrom('[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/media/صورة.png', 'a.jpeg'),
  fc.stringMatching(/^[a-z]{1,12}\/[a-z]{1,12}\.xml$/),
);
const anyParts = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 5000 })), {
  minLength: 1,
  maxLength: 12,
  selector: ([path]) => path,
});

describe('parts that are zipped', () => {
  test('are the same when they are unzipped, by their check sums too', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const zipped = zipParts(new Map(parts));
        const expected = new Map(parts.map(([path, bytes]) => [path, Buffer.from(bytes)]));
        const unzipped = valueOf(unzipPackage(zipped));
        expect(new Map([...unzipped].map(([path, bytes]) => [path, Buffer.from(bytes)]))).toEqual(expected);
        expect(Object.keys(unzipSync(zipped)).toSorted()).toEqual([...expected.keys()].toSorted());
      }),
    );
  });

  test('are the same bytes in whatever order they were put in, the content types first', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const zipped = zipParts(new Map(parts));
        expect(zipParts(new Map(parts.toReversed()))).toEqual(zipped);
        if (parts.some(([path]) => path === '[Content_Types].xml'))
          expect(Object.keys(unzipSync(zipped))[0]).toBe('[Content_Types].xml');
      }),
    );
  });

  test('fill the file: what its headers name and nothing else', () => {
    const part = Buffer.from('some words, some words, some words');
    const zipped = zipParts(new Map([['a.xml', part]]));
    const deflated = zipped.length - (30 + 5) - (46 + 5) - 22;
    expect(Buffer.from(zipped).readUInt32LE(18)).toBe(deflated);
    expect(deflated).toBeLessThan(part.length);
  });
});
