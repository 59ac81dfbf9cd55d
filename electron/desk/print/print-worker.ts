import { parentPort } from 'node:worker_threads';
import { refused } from '../../../briefing/outcome.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { writePdf } from '../../../briefing/writers/pdf/write-pdf.ts';
import type { PrintAnswer, PrintRequest } from './print-in-worker.ts';
import { printPdf } from './print-pdf.ts';

/** A thread that prints one document after the other; its fonts and code stay loaded between them. */
let last = Promise.resolve();

parentPort?.on('message', (request: PrintRequest) => {
  last = last.then(() => answer(request));
});

async function answer({ id, document, style }: PrintRequest): Promise<void> {
  const outcome = await print({ document, style });
  const reply: PrintAnswer = { id, outcome };
  parentPort?.postMessage(reply, outcome.ok ? [outcome.value.buffer as ArrayBuffer] : []);
}

async function print({ document, style }: Omit<PrintRequest, 'id'>): Promise<Outcome<Uint8Array>> {
  try {
    return await printPdf(writePdf(document, style));
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return refused('bug', `The PDF could not be made. This is a fault of the program: report it. ${reason}`);
  }
}
