import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../briefing/document/document.ts';
import { missingGlyphs } from '../../../../briefing/text/missing-glyphs.ts';
import { scriptStyle } from '../../../../briefing/style/script-style.ts';
import { writeHtml } from '../../../../briefing/writers/html/write-html.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { packDocx } from '../../../../electron/desk/pack/pack-docx.ts';
import { pageFonts } from '../../../../electron/desk/fonts/page-fonts.ts';
import { broughtFaces } from '../../../../electron/desk/print/brought-faces.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { printer } from '../../../../electron/desk/print/printer.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { breachesOfFile } from '../../../gate/gate.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { lintWord } from '../../../word-lint/lint-word.ts';
import { valueOf } from '../outcomes.ts';
import { validatorErrors } from '../pack/packed.ts';
import { documentOf, pageTexts } from '../print/printed.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { roboto, styleOf, withShort } from './brought.ts';

const folder = sharedFolder();
const house = styleOf(roboto);

async function pdfOf(document: Document, { style, fonts } = house) {
  const outcome = await printPdf(writePdf(document, style), { brought: broughtFaces(style, fonts) });
  return { bytes: valueOf(outcome), findings: outcome.ok ? outcome.findings : [] };
}

function saying(value: string): Document {
  return documentOf({ kind: 'paragraph', content: [{ kind: 'text', value }] });
}

function breachesIn(bytes: Uint8Array): readonly unknown[] {
  const path = join(folder, 'brought.pdf');
  writeFileSync(path, bytes);
  return breachesOfFile(path);
}

describe.skipIf(!hasTool('pdffonts') || !hasTool('qpdf'))('a PDF file in fonts of the house', () => {
  test('is set in them, cut down to its letters, archival and accessible, the same from any thread', async () => {
    const { bytes } = await pdfOf(sampleDocument);
    const fonts = runTool('pdffonts', ['-'], bytes);
    for (const cut of ['Regular', 'Medium', 'Italic'])
      expect(fonts).toMatch(new RegExp(`\\+Roboto-${cut} +CID TrueType +Identity-H +yes yes yes`, 'u'));
    expect(fonts).not.toContain('SourceSans3');
    expect(breachesIn(bytes)).toEqual([]);
    const again = valueOf(await printer.write(sampleDocument, house.style, { fonts: house.fonts }));
    expect(Buffer.compare(again, bytes)).toBe(0);
  });

  test('has letters that they lack from the fonts of the program', async () => {
    const { bytes, findings } = await pdfOf(saying('Qamishli, in Arabic القامشلي'));
    expect(findings).toEqual([]);
    expect(pageTexts(bytes).join('')).toContain('القامشلي');
    expect(runTool('pdffonts', ['-'], bytes)).toContain('Amiri');
  });

  test('has signs that no other font has from those that the style names for it', async () => {
    const others = styleOf(roboto, 'others');
    const sign = '\u0461';
    expect((await pdfOf(saying(sign), styleOf([], 'others'))).findings).toMatchObject([{ found: sign }]);
    const { bytes, findings } = await pdfOf(saying(sign), others);
    expect(findings).toEqual([]);
    expect(runTool('pdffonts', ['-'], bytes)).toContain('Roboto-Regular');
    expect(missingGlyphs(sign)).toEqual(new Map([[sign, 0]]));
    expect(missingGlyphs(sign, [others.style.otherFonts?.[0]?.signs ?? ''])).toEqual(new Map());
  });

  const postScript = '/usr/share/fonts/opentype/urw-base35/C059-Roman.otf';
  test.skipIf(!existsSync(postScript))('takes PostScript outlines too (needs C059-Roman.otf)', async () => {
    const file = { fileName: 'C059-Roman.otf', bytes: new Uint8Array(readFileSync(postScript)) };
    const { bytes } = await pdfOf(sampleDocument, styleOf([file]));
    expect(runTool('pdffonts', ['-'], bytes)).toMatch(/\+C059-Roman +CID Type 0C +Identity-H +yes yes yes/u);
    expect(pageTexts(bytes).join(' ')).toContain('Iraq says that it has received 2,225 ISIS detainees');
  });
});

describe('a Word file in fonts of the house', () => {
  test('carries and names them, and is one that Word opens', async () => {
    const bytes = valueOf(await packDocx(sampleDocument, house.style, { fonts: house.fonts }));
    expect(await validatorErrors(bytes)).toEqual([]);
    expect(lintWord(bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    expect(Object.keys(parts).filter((name) => name.endsWith('.odttf'))).toHaveLength(3);
    const table = strFromU8(parts['word/fontTable.xml'] ?? new Uint8Array());
    expect(table).toMatch(/w:name="Roboto".*<w:embedRegular.*<w:embedBold.*<w:embedItalic/u);
  });

  test('names those that their makers keep to print, and so does a page', async () => {
    const kept = styleOf(
      roboto.map(({ fileName, bytes }) => ({ fileName, bytes: withShort(bytes, 'OS/2', 8, 4) })),
    );
    const parts = unzipSync(valueOf(await packDocx(sampleDocument, kept.style, { fonts: kept.fonts })));
    expect(Object.keys(parts).filter((name) => name.endsWith('.odttf'))).toEqual([]);
    expect(strFromU8(parts['word/fontTable.xml'] ?? new Uint8Array())).toContain('w:name="Roboto"');
    expect(pageFonts(kept.style, kept.fonts)).toEqual([]);
  });
});

describe('a page in fonts of the house', () => {
  test('holds them in itself and lets nothing else in', () => {
    const page = writeHtml(sampleDocument, house.style, { fonts: pageFonts(house.style, house.fonts) });
    expect(page.match(/@font-face \{ font-family: 'Roboto'; font-weight: \d00/gu)).toHaveLength(4);
    expect(page.match(/font-src [^;]*;/gu)).toEqual(['font-src data:;']);
    expect(writeHtml(sampleDocument, house.style)).not.toContain('font-src');
  });

  test('in justified text keeps headings, tables and sources flush left', () => {
    const prose = { justified: true, hyphenated: true };
    const page = writeHtml(sampleDocument, { ...house.style, prose });
    expect(page).toMatch(/^body \{(?!.*justify).*hyphens: none/mu);
    expect(page).toMatch(/^article :is\(p:not\(\[class\]\), li\) \{ text-align: justify; hyphens: auto/mu);
  });
});

test('a page in Arabic keeps fonts of the house that have its letters, in the sizes of the script', () => {
  const { brought } = house.style.faces.serif;
  if (brought === undefined) throw new Error('no font');
  expect(scriptStyle(house.style, 'ar').faces.serif.family).toBe('Amiri');
  const font = { ...brought, scripts: ['latin', 'arabic'] as const };
  const face = { ...house.style.faces.serif, brought: font };
  const arabic = scriptStyle({ ...house.style, faces: { serif: face, sans: face } }, 'ar');
  expect(arabic.faces.serif.family).toBe('Roboto');
  expect(arabic.text.text.size).toBe(13);
  expect(scriptStyle(arabic, 'ar')).toBe(arabic);
});
