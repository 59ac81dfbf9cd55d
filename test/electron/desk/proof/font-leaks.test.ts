import { expect, it } from 'vitest';
import { broughtFaces } from '../../../../electron/desk/print/brought-faces.ts';
import { packDocx } from '../../../../electron/desk/pack/pack-docx.ts';
import { pageFonts } from '../../../../electron/desk/fonts/page-fonts.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { writeHtml } from '../../../../briefing/writers/html/write-html.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { roboto, saying, styleOf } from '../fonts/brought.ts';
import { valueOf } from '../outcomes.ts';
import { stream, withPage } from './plant-pdf.ts';
import { caughtIn, file, prove, secret } from './sample-release.ts';

const plain = styleOf(roboto);
const telling = styleOf(
  roboto.map(({ fileName, bytes }) => ({ fileName, bytes: saying(bytes, `Drawn by ${secret.name}`) })),
);

async function filesIn({ style, fonts }: typeof plain) {
  return [
    file(
      'pdf',
      valueOf(await printPdf(writePdf(sampleDocument, style), { brought: broughtFaces(style, fonts) })),
    ),
    file('docx', valueOf(await packDocx(sampleDocument, style, { fonts }))),
    file('html', writeHtml(sampleDocument, style, { fonts: pageFonts(style, fonts) })),
  ] as const;
}

it('files that are set in fonts of the house are proved', async () => {
  const { proven, unknown, hits } = prove(...(await filesIn(plain)));
  expect({ proven, unknown, hits }).toEqual({ proven: true, unknown: [], hits: [] });
});

it('what a font says of its makers is searched in Word files and pages; PDF files hold its outlines alone', async () => {
  const [pdf, word, page] = await filesIn(telling);
  expect(caughtIn(word)).toContain('fact X17 speaker');
  expect(caughtIn(page)).toContain('fact X17 speaker');
  expect(caughtIn(pdf)).toEqual([]);
});

/** An index of compact outlines (Adobe Technical Note 5176, 5), its offsets of one byte. */
function indexOf(...entries: readonly string[]): string {
  const offsets = [0, ...entries.keys()].map((_, count) => 1 + entries.slice(0, count).join('').length);
  const head = [entries.length >> 8, entries.length & 255, ...(entries.length === 0 ? [] : [1, ...offsets])];
  return Buffer.from(head).toString('latin1') + entries.join('');
}

function outlinesOf(name: string): string {
  const strings = indexOf('House Sans', name, 'semibold');
  return ['\x01\x00\x04\x01', indexOf('ABCDEF+House'), indexOf(''), strings].join('');
}

it('the names in compact outlines (CFF) are searched one by one, as nothing parts them in the file', async () => {
  const [pdf] = await filesIn(plain);
  const planted = (name: string) =>
    file(
      'pdf',
      withPage(
        pdf.bytes,
        'BT /T 9 Tf (words) Tj ET',
        [902, '<< /Type /Font /Subtype /Type1 /BaseFont /House /FontDescriptor 903 0 R >>'],
        [903, '<< /Type /FontDescriptor /FontName /House /Flags 32 /FontFile3 904 0 R >>'],
        [904, stream('/Subtype /Type1C', outlinesOf(name))],
      ),
    );
  expect(caughtIn(planted('Qadduri'))).toContain('fact X17 speaker');
  expect(caughtIn(planted('Nobody'))).not.toContain('fact X17 speaker');
});
