import { answerDocuments } from '../workers/answer-documents.ts';
import { packHouse } from '../house/pack-house.ts';
import { packDocx } from './pack-docx.ts';

answerDocuments(({ document, style, attachments, fonts, house }) =>
  house === undefined
    ? packDocx(document, style, { attachments, fonts })
    : packHouse(document, style, house, { attachments, fonts }),
);
