import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { glyphRanges } from '../../../../briefing/text/glyph-ranges.ts';
import { missingGlyphs } from '../../../../briefing/text/missing-glyphs.ts';
import { typefaceFile } from '../../../../electron/desk/fonts/font-files.ts';
import type { TypefaceName } from '../../../../electron/desk/fonts/typefaces.ts';
import { typefaces } from '../../../../electron/desk/fonts/typefaces.ts';

interface Fontkit {
  openSync(this: void, path: string): { readonly characterSet: readonly number[] };
}

const { openSync } = createRequire(import.meta.url)('fontkit') as Fontkit;

function isPrivateOrControl(point: number): boolean {
  return point < 0x20 || (point >= 0xd800 && point <= 0xf8ff);
}

test('the ranges that checks go by are those of the fonts', () => {
  const families = Object.keys(typefaces) as TypefaceName[];
  const points = new Set(
    families.flatMap((family) => openSync(typefaceFile(family, 'regular')).characterSet),
  );
  const listed = glyphRanges.split(' ').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
  expect(listed).toEqual([...points].filter((point) => !isPrivateOrControl(point)).toSorted((a, b) => a - b));
});

test('a letter with a mark that is put together from two signs is not missing, one that no font has is named once', () => {
  expect([...missingGlyphs('Ḥamā, ṣ\u0323, ẖ').keys()]).toEqual([]);
  expect([...missingGlyphs('王 and 王 and 明')]).toEqual([
    ['王', 0],
    ['明', 12],
  ]);
});
