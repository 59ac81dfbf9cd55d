import { assert, integer, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { joinFamilies } from '../../../../briefing/style/fonts/join-families.ts';
import { readFont } from '../../../../briefing/style/fonts/read-font.ts';
import { checkFonts } from '../../../../electron/desk/fonts/own-fonts.ts';
import { valueOf } from '../outcomes.ts';
import { roboto, tableAt, withShort } from './brought.ts';

const [regular = new Uint8Array(), italic = new Uint8Array(), medium = new Uint8Array()] = roboto.map(
  ({ bytes }) => bytes,
);

function refusalOf(bytes: Uint8Array): string {
  const outcome = readFont(bytes, 'House.ttf');
  return outcome.ok ? 'read' : outcome.failure.message;
}

/** The font with the tag of one of its tables changed. */
function renamed(table: string, to: string): Uint8Array {
  const bytes = Buffer.from(regular);
  const at = bytes.indexOf(Buffer.from(table, 'latin1'), 12);
  bytes.write(to, at, 'latin1');
  return new Uint8Array(bytes);
}

function beginning(start: string): Uint8Array {
  return new Uint8Array(Buffer.from(start.padEnd(64, '\u0000'), 'latin1'));
}

describe('a font file', () => {
  test('says its family, cut, line height, letters and rights', () => {
    expect(valueOf(readFont(regular, 'a.ttf'))).toMatchObject({
      family: 'Roboto',
      natural: 1.1719,
      scripts: ['latin'],
      cut: 'regular',
      weight: 400,
      embedding: 'files',
      outlines: 'truetype',
    });
    expect(valueOf(readFont(italic, 'b.ttf'))).toMatchObject({ family: 'Roboto', cut: 'italic' });
    expect(valueOf(readFont(medium, 'c.ttf'))).toMatchObject({ family: 'Roboto', weight: 500 });
  });

  test('says what it has beyond the fonts of the program, and nothing else', () => {
    const { signs } = valueOf(readFont(regular, 'a.ttf'));
    expect(signs).toMatch(/\b460-461\b/u);
    expect(signs).not.toMatch(/(?:^| )(?:41|e9|0|d)(?:-| |$)/u);
  });

  test.each([
    ['text', beginning('name: ministry'), 'is no font. Give a TrueType or OpenType file'],
    ['nothing', new Uint8Array(), 'is no font'],
    ['a web font', beginning('wOF2'), 'is a web font (WOFF2). Give the desktop font'],
    ['a collection', beginning('ttcf'), 'is a collection of fonts'],
    ['a variable font', renamed('gasp', 'fvar'), 'is a variable font'],
    ['a font without letters', renamed('cmap', 'xmap'), 'it lacks what every font has (cmap)'],
    ['a font that is cut off', regular.subarray(0, 90_000), 'is damaged: its part'],
    ['one that may not be embedded', withShort(regular, 'OS/2', 8, 0x2), 'may not be put into documents'],
    ['one that may not be cut down', withShort(regular, 'OS/2', 8, 0x100), 'may not be cut down'],
    ['one that may go along as dots', withShort(regular, 'OS/2', 8, 0x200), 'as a picture of dots alone'],
    ['one of senseless height', withShort(regular, 'hhea', 4, 0x7fff), 'the height of its lines'],
    ['one of too many glyphs', withShort(regular, 'maxp', 4, 60_000), 'its glyphs do not lie where it says'],
    ['one of more than 10 MB', new Uint8Array(11 * 1024 * 1024), 'is larger than 10 MB'],
  ])('that is %s is refused with what to do', (_, bytes, said) => {
    expect(refusalOf(bytes)).toContain(said);
    expect(refusalOf(bytes)).toMatch(/^House\.ttf .*The fonts of the desk are as they were\.$/u);
  });

  test('that its maker keeps to print is kept to PDF; the widest of several rights counts', () => {
    expect(valueOf(readFont(withShort(regular, 'OS/2', 8, 0x4), 'a.ttf')).embedding).toBe('print');
    expect(valueOf(readFont(withShort(regular, 'OS/2', 8, 0xc), 'a.ttf')).embedding).toBe('files');
  });

  test('whose glyphs are made of each other without end is refused', () => {
    const bytes = Buffer.from(regular);
    const isLong = bytes.readUInt16BE(tableAt(bytes, 'head') + 50) === 1;
    const place = (glyph: number): number => {
      const at = tableAt(bytes, 'loca');
      return (
        tableAt(bytes, 'glyf') +
        (isLong ? bytes.readUInt32BE(at + glyph * 4) : bytes.readUInt16BE(at + glyph * 2) * 2)
      );
    };
    const composite = Array.from({ length: 1000 }, (_, glyph) => glyph).find(
      (glyph) => place(glyph + 1) > place(glyph) && bytes.readInt16BE(place(glyph)) < 0,
    );
    bytes.writeUInt16BE(composite ?? 0, place(composite ?? 0) + 12);
    expect(refusalOf(new Uint8Array(bytes))).toContain('is damaged: its glyphs');
  });

  it('of any bytes is read or refused, never a fault', { timeout: 60_000 }, () => {
    assert(
      property(integer({ min: 0, max: 4000 }), integer({ min: 0, max: 255 }), (at, value) => {
        const bytes = new Uint8Array(regular);
        bytes[at] = value;
        return typeof readFont(bytes, 'x').ok === 'boolean';
      }),
      { numRuns: 300 },
    );
  });
});

describe('files of one family', () => {
  const files = roboto.map(({ fileName, bytes }, at) => ({
    fileName,
    digest: String(at).repeat(64),
    reading: valueOf(readFont(bytes, fileName)),
  }));

  test('are put together by what they say; the heavier of two weights is for headings', () => {
    const { fonts, findings } = joinFamilies([], files);
    expect(fonts.map(({ family }) => family)).toEqual(['Roboto']);
    expect(Object.keys(fonts[0]?.files ?? {})).toEqual(['regular', 'italic', 'semibold', 'semiboldItalic']);
    expect(findings).toEqual([]);
  });

  test('without its regular weight are no family', () => {
    const { fonts, findings } = joinFamilies([], files.slice(1, 2));
    expect(fonts).toEqual([]);
    expect(findings[0]?.message).toContain('“Roboto” has no regular weight');
  });

  test('join those that the desk has, and tell what is lacking', () => {
    const first = joinFamilies([], files.slice(0, 1));
    expect(first.findings.map(({ message }) => message)).toEqual([
      '“Roboto”: it has no bold, so headings are set in its regular.',
      '“Roboto”: it has no italic, so emphasis stands upright.',
    ]);
    const both = joinFamilies(first.fonts, files.slice(1, 2));
    expect(Object.keys(both.fonts[0]?.files ?? {})).toEqual(['regular', 'italic']);
  });
});

test('a font whose tables of shapes are damaged is refused before it is kept', async () => {
  const bytes = Buffer.from(regular);
  const table = tableAt(bytes, 'GSUB');
  const lookups = table + bytes.readUInt16BE(table + 8);
  for (let at = 0; at < bytes.readUInt16BE(lookups); at += 1) {
    const lookup = lookups + bytes.readUInt16BE(lookups + 2 + at * 2);
    bytes.writeUInt16BE(667, lookup + bytes.readUInt16BE(lookup + 6));
  }
  const parsers = {
    readFont: (content: Uint8Array, name: string) => Promise.resolve(readFont(content, name)),
  };
  const broken = await checkFonts([{ fileName: 'a.ttf', bytes: new Uint8Array(bytes) }], [], parsers);
  expect(broken).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
  expect(broken.ok ? '' : broken.failure.message).toContain('a page could not be printed in it');
  expect((await checkFonts([{ fileName: 'a.ttf', bytes: regular }], [], parsers)).ok).toBe(true);
});
