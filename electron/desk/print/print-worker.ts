import { writePdf } from '../../../briefing/writers/pdf/write-pdf.ts';
import { answerDocuments } from '../workers/answer-documents.ts';
import { fontFiles } from './fonts.ts';
import { printPdf } from './print-pdf.ts';

fontFiles();
answerDocuments((document, style, attachments) => printPdf(writePdf(document, style), { attachments }));
