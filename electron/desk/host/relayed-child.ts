import type { ChildCommand } from '../parsers/child-command.ts';
import type { ParsersChild, Reply } from '../parsers/child-process.ts';

/** What the host asks of a child that the shell runs for it. */
export type ChildOrder =
  | { readonly kind: 'start'; readonly child: number; readonly command: ChildCommand }
  | {
      readonly kind: 'ask';
      readonly child: number;
      readonly text: string;
      readonly bytes: Uint8Array;
      readonly longest: number;
    }
  | { readonly kind: 'kill'; readonly child: number };

/** What the shell says of a child that it runs for the host. */
export type ChildNews =
  | { readonly kind: 'ready'; readonly child: number; readonly ready: boolean; readonly processId?: number }
  | { readonly kind: 'replied'; readonly child: number; readonly reply: Reply }
  | { readonly kind: 'gone'; readonly child: number; readonly reply: Reply };

/** The host's side of the children that its shell runs: each looks like one of the host's own. */
export class RelayedChildren {
  readonly #post: (order: ChildOrder) => void;
  readonly #children = new Map<number, RelayedChild>();
  #started = 0;

  constructor(post: (order: ChildOrder) => void) {
    this.#post = post;
  }

  /** Has the shell start a child. */
  start(command: ChildCommand): ParsersChild {
    this.#started += 1;
    const id = this.#started;
    const child = new RelayedChild(id, this.#post);
    this.#children.set(id, child);
    this.#post({ kind: 'start', child: id, command });
    return child;
  }

  /** Hands on what the shell says of a child. */
  hear(news: ChildNews): void {
    this.#children.get(news.child)?.hear(news);
    if (news.kind === 'gone') this.#children.delete(news.child);
  }
}

/** A child that runs elsewhere. It is asked one thing at a time. */
class RelayedChild implements ParsersChild {
  readonly ready: Promise<boolean>;
  readonly gone: Promise<Reply>;
  processId: number | undefined;
  ended = false;
  readonly #id: number;
  readonly #post: (order: ChildOrder) => void;
  readonly #settleReady: (ready: boolean) => void;
  readonly #settleGone: (reply: Reply) => void;
  #replied: ((reply: Reply) => void) | undefined;

  constructor(id: number, post: (order: ChildOrder) => void) {
    const ready = Promise.withResolvers<boolean>();
    const gone = Promise.withResolvers<Reply>();
    this.#id = id;
    this.#post = post;
    this.ready = ready.promise;
    this.gone = gone.promise;
    this.#settleReady = ready.resolve;
    this.#settleGone = gone.resolve;
  }

  ask(text: string, bytes: Uint8Array, longest: number): Promise<Reply> {
    if (this.ended) return Promise.resolve({ ended: 'ended' });
    const { promise, resolve } = Promise.withResolvers<Reply>();
    this.#replied = resolve;
    // A copy, since the rest of what the bytes are a part of would be sent as well.
    this.#post({ kind: 'ask', child: this.#id, text, bytes: new Uint8Array(bytes), longest });
    return promise;
  }

  kill(): void {
    this.ended = true;
    this.#post({ kind: 'kill', child: this.#id });
  }

  hear(news: ChildNews): void {
    switch (news.kind) {
      case 'ready':
        this.processId = news.processId;
        return this.#settleReady(news.ready);
      case 'replied':
        return this.#replied?.(news.reply);
      case 'gone':
        this.ended = true;
        this.#settleReady(false);
        this.#replied?.(news.reply);
        this.#settleGone(news.reply);
    }
  }
}
