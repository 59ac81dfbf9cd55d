import { writePdf } from '../../../briefing/writers/pdf/write-pdf.ts';
import { answerDocuments } from '../workers/answer-documents.ts';
import { broughtFaces } from './brought-faces.ts';
import { readHouseFonts } from './fonts.ts';
import { printPdf } from './print-pdf.ts';
import { warmFaces } from './warm-faces.ts';

readHouseFonts();
answerDocuments(({ document, style, attachments, fonts }) =>
  printPdf(writePdf(document, style), { attachments, brought: broughtFaces(style, fonts) }),
);
await warmFaces();
