import { expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { applyStyleFile } from '../../../../briefing/style/apply-style-file.ts';
import type { StyleFile } from '../../../../briefing/style/style-file.ts';
import { writeHtml } from '../../../../briefing/writers/html/write-html.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { packDocx } from '../../../../electron/desk/pack/pack-docx.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { proveFiles } from '../../../../electron/desk/proof/prove-files.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { hasTool, runTool } from '../../../reading/tool.ts';
import { lintWord } from '../../../word-lint/lint-word.ts';
import { valueOf } from '../outcomes.ts';
import { withheld } from '../proof/sample-release.ts';
import { validatorErrors } from './packed.ts';

const files: readonly StyleFile[] = [
  {
    name: 'sans',
    fonts: { serif: 'Source Sans 3' },
    scale: 1.3,
    columns: { key: 60 },
    colours: { accent: '7B2D26' },
  },
  { name: 'swapped', fonts: { serif: 'Source Sans 3', sans: 'Source Serif 4' }, scale: 0.8, paper: 'Letter' },
  { name: 'arabic', fonts: { serif: 'Amiri', sans: 'Vazirmatn' }, margins: { left: 150, right: 100 } },
];

test.each(files)(
  'a Word file in the style $name is one that Word opens, with its fonts inside',
  async (file) => {
    const bytes = valueOf(await packDocx(sampleDocument, applyStyleFile(file, 'A4')));
    expect(await validatorErrors(bytes)).toEqual([]);
    expect(lintWord(bytes)).toEqual([]);
    const fonts = strFromU8(unzipSync(bytes)['word/fontTable.xml'] ?? new Uint8Array());
    const named = Array.from(fonts.matchAll(/w:font w:name="([^"]+)"/gu), ([, name]) => name);
    expect(named).toEqual([...new Set([file.fonts?.serif, file.fonts?.sans ?? 'Source Sans 3'])]);
    expect(proveFiles([{ name: 'a.docx', bytes, format: 'docx' }], withheld)).toMatchObject({
      hits: [],
      unknown: [],
    });
  },
);

test.skipIf(!hasTool('pdffonts'))('a PDF file in a style has its fonts and no others', async () => {
  const [sans] = files;
  if (sans === undefined) throw new Error('no style');
  const bytes = valueOf(await printPdf(writePdf(sampleDocument, applyStyleFile(sans, 'A4'))));
  const fonts = runTool('pdffonts', ['-'], bytes);
  expect(fonts).toContain('SourceSans3');
  expect(fonts).not.toContain('SourceSerif4');
});

test('a page in HTML has the colours and fonts of the style', () => {
  const [sans] = files;
  if (sans === undefined) throw new Error('no style');
  const page = writeHtml(sampleDocument, applyStyleFile(sans, 'A4'));
  expect(page).toContain('7B2D26');
  expect(page).not.toContain('Source Serif 4');
});
