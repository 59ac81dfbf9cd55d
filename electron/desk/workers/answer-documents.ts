import { parentPort } from 'node:worker_threads';
import type { Outcome } from '../../../briefing/outcome.ts';
import type { DocumentAnswer, DocumentRequest } from './document-worker.ts';

/** The thread's side of a {@link DocumentWorker}: answers one request after the other. What `write` throws ends the thread. */
export function answerDocuments(write: (request: DocumentRequest) => Promise<Outcome<Uint8Array>>): void {
  let last = Promise.resolve();
  parentPort?.on('message', (request: DocumentRequest) => {
    last = last.then(async () => answer({ id: request.id, outcome: await write(request) }));
  });
}

function answer(reply: DocumentAnswer): void {
  const buffer = reply.outcome.ok ? reply.outcome.value.buffer : undefined;
  parentPort?.postMessage(reply, buffer instanceof ArrayBuffer ? [buffer] : []);
}
