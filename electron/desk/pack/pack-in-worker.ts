import { Worker } from 'node:worker_threads';
import type { Document } from '../../../briefing/document/document.ts';
import { refused } from '../../../briefing/outcome.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';
import { programFile } from '../program-file.ts';

/** What a worker is started with. */
export interface PackRequest {
  readonly document: Document;
  readonly style: PageStyle;
}

/** Packs a document as a Word file in a thread of its own, so that the window and the progress bar go on meanwhile. */
export function packInWorker(document: Document, style: PageStyle): Promise<Outcome<Uint8Array>> {
  const request: PackRequest = { document, style };
  const worker = new Worker(programFile('pack-worker', import.meta.url), { workerData: request });
  return new Promise((settle) => {
    worker.once('message', (outcome: Outcome<Uint8Array>) => settle(outcome));
    worker.once('error', (error) => settle(failed(error)));
    worker.once('exit', () => settle(failed(new Error('The worker ended without an answer.'))));
  });
}

function failed(error: unknown): Outcome<Uint8Array> {
  const reason = error instanceof Error ? error.message : String(error);
  return refused(
    'bug',
    `The Word file could not be made, through a fault of the program. Nothing was written. Report this: ${reason}`,
  );
}
