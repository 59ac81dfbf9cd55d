import { parentPort } from 'node:worker_threads';
import type { Document } from '../../../briefing/document/document.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';
import type { HouseFilling } from '../house/house-filling.ts';
import type { Attachment } from '../print/archive/attachment.ts';
import type { DocumentAnswer, DocumentRequest } from './document-worker.ts';

/** The thread's side of a {@link DocumentWorker}: answers one request after the other. What `write` throws ends the thread. */
export function answerDocuments(
  write: (
    document: Document,
    style: PageStyle,
    attachments: readonly Attachment[],
    house: HouseFilling | undefined,
  ) => Promise<Outcome<Uint8Array>>,
): void {
  let last = Promise.resolve();
  parentPort?.on('message', ({ id, document, style, attachments, house }: DocumentRequest) => {
    last = last.then(async () => answer({ id, outcome: await write(document, style, attachments, house) }));
  });
}

function answer(reply: DocumentAnswer): void {
  const buffer = reply.outcome.ok ? reply.outcome.value.buffer : undefined;
  parentPort?.postMessage(reply, buffer instanceof ArrayBuffer ? [buffer] : []);
}
