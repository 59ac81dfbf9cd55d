import { readFile } from 'node:fs/promises';
import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { fontFile } from '../../../../electron/desk/fonts/font-files.ts';
import { packDocx } from '../../../../electron/desk/pack/pack-docx.ts';
import { lintWord } from '../../../word-lint/lint-word.ts';
import { all, attribute, openWord, within } from '../../../word-lint/word-package.ts';
import type { WordPackage } from '../../../word-lint/word-package.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { documentOf, note, paragraph } from '../../../briefing/writers/docx/word-of.ts';
import { marks } from '../../../briefing/writers/sample-inline.ts';
import { packed, validatorErrors } from './packed.ts';

describe('the sample as a Word file', () => {
  let bytes: Uint8Array;
  let file: WordPackage;

  beforeAll(async () => {
    bytes = await packed(sampleDocument);
    file = openWord(bytes);
  });

  test('Microsoft’s Open XML SDK finds no fault in it', async () => {
    expect(await validatorErrors(bytes)).toEqual([]);
  });

  test('our own lint finds no fault in it', () => {
    expect(lintWord(bytes)).toEqual([]);
  });

  test('its properties are the document’s, and its dates the day of issue', () => {
    const core = strFromU8(file.parts.get('docProps/core.xml') ?? new Uint8Array());
    expect(core).toContain('<dc:title>Transfer of ISIS detainees from Syria to Iraq</dc:title>');
    expect(core).toContain('<dc:creator>Iraq and Syria Desk</dc:creator>');
    expect(core).toContain('<cp:keywords>Iraq; Syria; detainees</cp:keywords>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core.match(/2026-03-02T09:00:00Z/g)).toHaveLength(2);
  });

  test('a picture that tells nothing is marked as Word marks it, and has no text', async () => {
    const picture = sampleDocument.blocks.find((block) => block.kind === 'figure') ?? expect.fail();
    const decorative = await packed(documentOf([{ ...picture, description: '', isDecorative: true }]));
    const body = strFromU8(openWord(decorative).parts.get('word/document.xml') ?? expect.fail());
    expect(body).toMatch(
      /<wp:docPr id="1" name="Figure 1" descr=""><a:extLst[^>]*>.*<adec:decorative [^>]*val="1"/u,
    );
    expect(lintWord(decorative).filter((problem) => problem.startsWith('picture'))).toEqual([]);
    expect(await validatorErrors(decorative)).toEqual([]);
    const undescribed = await packed(documentOf([{ ...picture, description: '' }]));
    expect(lintWord(undescribed)).toContain('picture 1 without a text');
  });

  test('it carries the house’s fonts, which come back whole by the key they are hidden with', async () => {
    const fonts = all(file, 'word/fontTable.xml', 'font').map((each) => attribute(each, 'name'));
    expect(fonts).toEqual(['Source Serif 4', 'Source Sans 3']);
    const serif = within(all(file, 'word/fontTable.xml', 'font')[0] ?? expect.fail(), 'embedRegular')[0];
    const key = Buffer.from(attribute(serif, 'fontKey').replace(/[{}-]/g, ''), 'hex').toReversed();
    const hidden = file.parts.get('word/fonts/font1.odttf') ?? expect.fail();
    const shown = hidden.map((byte, at) => (at < 32 ? byte ^ (key[at % 16] ?? 0) : byte));
    expect(Buffer.from(shown).equals(await readFile(fontFile('serif', 'regular')))).toBe(true);
  });

  test('a quotation in other letters brings a face that has them, in a note too; its own document has its own', async () => {
    const quoting = {
      kind: 'paragraph',
      content: [{ kind: 'text', value: 'He said «قال المتحدث».' }],
    } as const;
    const noted = note(1, { kind: 'text', value: 'The Hebrew says שלום.' });
    const latin = await packed(documentOf([quoting, paragraph(marks(1))], { notes: [noted] }));
    const fonts = all(openWord(latin), 'word/fontTable.xml', 'font');
    const names = fonts.map((each) => [attribute(each, 'name'), within(each, 'embedRegular').length]);
    expect(names).toEqual([
      ['Source Serif 4', 1],
      ['Source Sans 3', 1],
      ['Amiri', 1],
      ['Noto Serif Hebrew', 1],
    ]);
    expect(openWord(latin).parts.has('word/fonts/font7.odttf')).toBe(true);
    expect(await validatorErrors(latin)).toEqual([]);
    const arabic = openWord(
      await packed(documentOf([quoting], { meta: { language: 'ar', direction: 'rtl' } })),
    );
    const own = all(arabic, 'word/fontTable.xml', 'font').map((each) => attribute(each, 'name'));
    expect(own).toEqual(['Amiri', 'Vazirmatn']);
  });

  test('the rule above the notes begin where the text does, and Word knows it as the rule', () => {
    const separator = all(file, 'word/footnotes.xml', 'footnote').find(
      (each) => attribute(each, 'type') === 'separator',
    );
    expect(attribute(within(separator ?? expect.fail(), 'ind')[0], 'left')).toBe('2520');
    const special = within(all(file, 'word/settings.xml', 'footnotePr')[0] ?? expect.fail(), 'footnote');
    expect(special.map((each) => attribute(each, 'id'))).toEqual(['-1', '0']);
  });

  test('its parts stand in a fixed order and bear no date of today', () => {
    expect([...file.parts.keys()].slice(0, 3)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
    ]);
    const dates = Buffer.from(bytes);
    expect(dates.readUInt16LE(12)).toBe((1 << 5) | 1);
    expect(dates.readUInt16LE(10)).toBe(0);
  });
});

test('packing again in the same process gives the same bytes', async () => {
  const once = await packed(sampleDocument);
  const again = await packed(structuredClone(sampleDocument));
  expect(Buffer.from(again).equals(once)).toBe(true);
});

test.each([
  [
    'image/svg+xml',
    '<svg/>',
    /is a drawing that cannot be shown in Word\. Save it as plain SVG, or as PNG\./,
  ],
  ['image/png', 'no picture', /is no readable PNG or JPEG\. Save it anew\./],
] as const)(
  'a picture Word cannot show (%s) is refused with what to do',
  async (mediaType, data, message) => {
    const picture = { mediaType, data: Buffer.from(data).toString('base64'), width: 10, height: 10 };
    const document = documentOf([{ kind: 'figure', picture, description: 'A map', from: { line: 7 } }]);
    const outcome = await packDocx(document, attacheStyle('A4'));
    if (outcome.ok) expect.fail('it was packed');
    expect(outcome.failure.code).toBe('findings');
    const [finding, ...others] = outcome.failure.findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'word-picture', severity: 'error', place: { line: 7 } });
    expect(finding?.message).toMatch(message);
  },
);
