import { Worker } from 'node:worker_threads';
import type { Document } from '../../../briefing/document/document.ts';
import { refused } from '../../../briefing/outcome.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';
import { programFile } from '../program-file.ts';

/** What the worker is asked. */
export interface PrintRequest {
  readonly id: number;
  readonly document: Document;
  readonly style: PageStyle;
}

export interface PrintAnswer {
  readonly id: number;
  readonly outcome: Outcome<Uint8Array>;
}

type Settle = (outcome: Outcome<Uint8Array>) => void;

let warm: PrintThread | undefined;

/**
 * Prints a document as PDF in a thread of its own, which stays warm for the next one and keeps no program from
 * ending. A thread that fails answers with what it failed of, and the next call starts another.
 */
export function printInWorker(document: Document, style: PageStyle): Promise<Outcome<Uint8Array>> {
  if (warm === undefined || warm.hasEnded) warm = new PrintThread();
  return warm.print(document, style);
}

class PrintThread {
  readonly #worker = new Worker(programFile('print-worker', import.meta.url));
  readonly #waiting = new Map<number, Settle>();
  #asked = 0;
  hasEnded = false;

  constructor() {
    this.#worker.on('message', ({ id, outcome }: PrintAnswer) => this.#settle(id, outcome));
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error.message : String(error)));
    this.#worker.on('exit', () => this.#end('The thread ended without an answer.'));
    this.#worker.unref();
  }

  print(document: Document, style: PageStyle): Promise<Outcome<Uint8Array>> {
    const request: PrintRequest = { id: this.#asked++, document, style };
    return new Promise((settle) => {
      this.#waiting.set(request.id, settle);
      this.#worker.ref();
      this.#worker.postMessage(request, []);
    });
  }

  #settle(id: number, outcome: Outcome<Uint8Array>): void {
    const settle = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker.unref();
    settle?.(outcome);
  }

  #end(reason: string): void {
    this.hasEnded = true;
    for (const id of this.#waiting.keys()) this.#settle(id, failed(reason));
  }
}

function failed(reason: string): Outcome<Uint8Array> {
  return refused(
    'bug',
    `The PDF could not be made, through a fault of the program. Nothing was written. Report this: ${reason}`,
  );
}
