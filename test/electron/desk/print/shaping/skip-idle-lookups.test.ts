import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ParsedFont } from 'pdfmake/js/PDFDocument.js';
import { describe, expect, test } from 'vitest';
import { typefaceFile } from '../../../../../electron/desk/fonts/font-files.ts';
import { typefaces, type TypefaceName } from '../../../../../electron/desk/fonts/typefaces.ts';
import { firstGlyphs } from '../../../../../electron/desk/print/shaping/first-glyphs.ts';
import { skipIdleLookups } from '../../../../../electron/desk/print/shaping/skip-idle-lookups.ts';

const fontkit = createRequire(import.meta.url)('fontkit') as { create(bytes: Uint8Array): ParsedFont };

const words = [
  'Handgloves AVATAR To Wave Yes; office flight waffle affiche fjord',
  '“Tel.” 0123456789 (25%): [W1] – 1/2; 2,225 of 7,000 — §4 №5 1º ½',
  'Zoë Köln Ångström ḥāṣīḍṭẓ Łódź Ħal Ĳssel ĳ Đorđević Ştefan naïve',
  'e\u0301 o\u0308 s\u0323\u0307 i\u0307\u0301 A\u030A\u0301 q\u0301 x\u0302\u0304 ﬁnd',
  'ΑΒΓ αβγ Δέλτα Мир Ёлка Ѓорче',
  'قال المتحدث إن العدد بلغ ٢٬٢٢٥ محتجزًا في الحسكة، لا إله',
  'ڕێژە لە هەرێمی کوردستان پەیامێک، گفت: «می‌خواهم» ۱۲۳',
  'הדובר מסר שָׁלוֹם כי המספר ל־2,225',
];
const features = [undefined, ['sups'], ['tnum'], ['frac'], ['smcp', 'onum']];

/** All that a face makes of the words, in both directions and with several features. */
function shapes(face: ParsedFont): object[] {
  return words.flatMap((text) =>
    features.flatMap((each) =>
      (['ltr', 'rtl'] as const).map((direction) => {
        const { glyphs, positions } = face.layout(text, each, undefined, undefined, direction);
        return { text, glyphs: glyphs.map(({ id, codePoints }) => ({ id, codePoints })), positions };
      }),
    ),
  );
}

describe('lookups that have nothing to begin at are passed over', () => {
  for (const family of Object.keys(typefaces) as TypefaceName[])
    for (const cut of ['regular', 'bold'] as const)
      test(`and ${family} (${cut}) shapes accents, ligatures, figures and joined letters as with them`, () => {
        const bytes = readFileSync(typefaceFile(family, cut));
        const skipping = fontkit.create(bytes);
        skipIdleLookups(skipping);
        expect(shapes(skipping)).toEqual(shapes(fontkit.create(bytes)));
      });

  test('and are not even read', () => {
    const face = fontkit.create(readFileSync(typefaceFile('Source Serif 4', 'regular')));
    skipIdleLookups(face);
    const list = face._layoutEngine.engine?.GPOSProcessor?.table.lookupList;
    const read: number[] = [];
    const get = list?.get.bind(list);
    Object.assign(list ?? {}, { get: (index: number) => (read.push(index), get?.(index)) });
    face.layout('Handgloves');
    const plain = new Set(read);
    face.layout('q\u0301');
    expect(read.filter((index) => !plain.has(index)).length).toBeGreaterThan(0);
  });
});

test('a lookup whose tables lead out of the font may begin at any glyph, and is left to fontkit', () => {
  const cut = { table: new DataView(new ArrayBuffer(12)), tag: 'GSUB', glyphCount: 3 } as const;
  expect([...firstGlyphs(cut, 9)]).toEqual([1, 1, 1]);
});
