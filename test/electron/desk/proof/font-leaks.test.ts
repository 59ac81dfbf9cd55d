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
