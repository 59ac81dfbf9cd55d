import { answerDocuments } from '../workers/answer-documents.ts';
import { packHouse } from '../house/pack-house.ts';
import { packDocx } from './pack-docx.ts';

answerDocuments((document, style, attachments, house) =>
  house === undefined
    ? packDocx(document, style, attachments)
    : packHouse(document, style, house, attachments),
);
