import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type PdfDocument from 'pdfmake/js/PDFDocument.js';
import { pdfText } from '../tags/pdf-syntax.ts';

const name = 'sRGB IEC61966-2.1';
let profile: Uint8Array | undefined;

/** Says that the colours of a document are those of sRGB (ISO 19005-3, 6.2.3), by the profile that PDFKit comes with. */
export function addColourProfile(document: PdfDocument): void {
  profile ??= readFileSync(createRequire(import.meta.url).resolve('pdfkit/js/data/sRGB_IEC61966_2_1.icc'));
  const stream = document.ref({ N: 3 });
  stream.end(profile);
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: pdfText(name),
    RegistryName: pdfText('http://www.color.org'),
    Info: pdfText(name),
    DestOutputProfile: stream,
  });
  intent.end();
  document._root.data.OutputIntents = [intent];
}
