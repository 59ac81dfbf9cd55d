import type { ParsersChild } from '../parsers/child-process.ts';
import type { ChildStarter } from '../parsers/child-starter.ts';
import type { ChildNews, ChildOrder } from './relayed-child.ts';

/** The shell's side of the children it runs for the host. */
export class ChildRelay {
  readonly #start: ChildStarter;
  readonly #tell: (news: ChildNews) => void;
  readonly #children = new Map<number, ParsersChild>();

  constructor(start: ChildStarter, tell: (news: ChildNews) => void) {
    this.#start = start;
    this.#tell = tell;
  }

  /** Does what the host orders. */
  obey(order: ChildOrder): void {
    if (order.kind === 'start') return this.#begin(order);
    const child = this.#children.get(order.child);
    if (order.kind === 'kill') child?.kill();
    else void this.#ask(order, child);
  }

  /** Ends every child: the host is no more. */
  close(): void {
    for (const child of this.#children.values()) child.kill();
  }

  #begin({ child: id, command }: Extract<ChildOrder, { readonly kind: 'start' }>): void {
    const child = this.#start(command);
    this.#children.set(id, child);
    void this.#tellReady(id, child);
    void this.#tellGone(id, child);
  }

  async #tellReady(id: number, child: ParsersChild): Promise<void> {
    const ready = await child.ready;
    const { processId } = child;
    this.#tell({ kind: 'ready', child: id, ready, ...(processId === undefined ? {} : { processId }) });
  }

  async #tellGone(id: number, child: ParsersChild): Promise<void> {
    const reply = await child.gone;
    this.#children.delete(id);
    this.#tell({ kind: 'gone', child: id, reply });
  }

  async #ask(order: Extract<ChildOrder, { readonly kind: 'ask' }>, child?: ParsersChild): Promise<void> {
    const reply = await child?.ask(order.text, order.bytes, order.longest);
    this.#tell({ kind: 'replied', child: order.child, reply: reply ?? { ended: 'ended' } });
  }
}
