import { Worker } from 'node:worker_threads';
import type { Document } from '../../../briefing/document/document.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';
import type { HouseFilling } from '../house/house-filling.ts';
import { noFonts, type FontBytes } from '../fonts/font-bytes.ts';
import type { Attachment } from '../print/archive/attachment.ts';

/** What a worker is asked. */
export interface DocumentRequest {
  readonly id: number;
  readonly document: Document;
  readonly style: PageStyle;
  /** Files that go into the product. */
  readonly attachments: readonly Attachment[];
  /** The fonts that the house brought, as far as the style asks for them. */
  readonly fonts: FontBytes;
  /** The file of a house that the product is made in. */
  readonly house?: HouseFilling | undefined;
}

/** What else a document is made with. */
export interface DocumentMatter {
  readonly attachments?: readonly Attachment[];
  readonly fonts?: FontBytes;
  readonly house?: HouseFilling | undefined;
}

/** What a worker answers to the request of that id. */
export interface DocumentAnswer {
  readonly id: number;
  readonly outcome: Outcome<Uint8Array>;
}

/** Documents are made of many small objects that live shortly: with less room for them a third of the memory is saved, and no time lost. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

type Settle = (outcome: Outcome<Uint8Array>) => void;

/**
 * Turns documents into files in a thread of its own, one after the other. The thread stays warm between them and keeps no
 * program from ending; one that fails answers with what it failed of, and the next document starts another.
 */
export class DocumentWorker {
  readonly #file: URL;
  readonly #product: string;
  readonly #waiting = new Map<number, Settle>();
  #thread: Worker | undefined;
  #asked = 0;

  /** `product` is what the user calls the file: `PDF`. */
  constructor(file: URL, product: string) {
    this.#file = file;
    this.#product = product;
  }

  /** Starts the thread, so that its code and fonts are loaded when the first document comes. */
  start(): Worker {
    const thread = this.#thread ?? new Worker(this.#file, { resourceLimits });
    if (this.#thread === undefined) {
      this.#thread = thread;
      thread.on('message', ({ id, outcome }: DocumentAnswer) => this.#settle(id, outcome));
      thread.on('error', (error) => this.#end(thread, error instanceof Error ? error.message : 'unknown'));
      thread.on('exit', () => this.#end(thread, 'the thread ended without an answer'));
      thread.unref();
    }
    return thread;
  }

  /** The bytes of the file with what is attached to it; a fault of the thread is a `bug`. */
  write(
    document: Document,
    style: PageStyle,
    { attachments = [], fonts = noFonts, house }: DocumentMatter = {},
  ): Promise<Outcome<Uint8Array>> {
    const thread = this.start();
    const request: DocumentRequest = { id: this.#asked++, document, style, attachments, fonts, house };
    return new Promise((settle) => {
      this.#waiting.set(request.id, settle);
      thread.ref();
      thread.postMessage(request, []);
    });
  }

  #settle(id: number, outcome: Outcome<Uint8Array>): void {
    const settle = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#thread?.unref();
    settle?.(outcome);
  }

  /** A thread says twice that it ended, and by then another may be at work. */
  #end(thread: Worker, reason: string): void {
    if (this.#thread !== thread) return;
    this.#thread = undefined;
    const message = `The ${this.#product} file could not be made, through a fault of the program. Nothing was written. Report this: ${reason}`;
    for (const id of this.#waiting.keys()) this.#settle(id, refused('bug', message));
  }
}
