import { Worker } from 'node:worker_threads';
import type { Document } from '../../../briefing/document/document.ts';
import { refused } from '../../../briefing/outcome.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';

/** What a worker is started with. */
export interface PackRequest {
  readonly document: Document;
  readonly style: PageStyle;
}

/** Packs a document as a Word file in a thread of its own, so that the window and the progress bar go on meanwhile. */
export function packInWorker(document: Document, style: PageStyle): Promise<Outcome<Uint8Array>> {
  const request: PackRequest = { document, style };
  const worker = new Worker(workerFile(import.meta.url), { workerData: request });
  return new Promise((settle) => {
    worker.once('message', (outcome: Outcome<Uint8Array>) => settle(outcome));
    worker.once('error', (error) => settle(failed(error)));
    worker.once('exit', () => settle(failed(new Error('The worker ended without an answer.'))));
  });
}

/** Beside this file in the sources; in `out/` once it is built, where this code may stand in a chunk. */
function workerFile(here: string): URL {
  if (here.endsWith('.ts')) return new URL('./pack-worker.ts', here);
  return new URL(here.includes('/chunks/') ? '../pack-worker.js' : './pack-worker.js', here);
}

function failed(error: unknown): Outcome<Uint8Array> {
  const reason = error instanceof Error ? error.message : String(error);
  return refused(
    'bug',
    `The Word file could not be made, through a fault of the program. Nothing was written. Report this: ${reason}`,
  );
}
