import { answerDocuments } from '../workers/answer-documents.ts';
import { packDocx } from './pack-docx.ts';

answerDocuments(packDocx);
