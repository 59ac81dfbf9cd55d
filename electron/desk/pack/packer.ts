import { programFile } from '../program-file.ts';
import { DocumentWorker } from '../workers/document-worker.ts';

/** Packs documents as Word files in a warm thread. */
export const packer = new DocumentWorker(programFile('pack-worker', import.meta.url), 'Word');
