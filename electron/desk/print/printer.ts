import { programFile } from '../program-file.ts';
import { DocumentWorker } from '../workers/document-worker.ts';

/** Prints documents as PDF in a warm thread. */
export const printer = new DocumentWorker(programFile('print-worker', import.meta.url), 'PDF');
