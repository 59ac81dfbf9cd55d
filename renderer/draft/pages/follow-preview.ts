import { takeBytes } from '../../bridge/bytes.ts';
import { call } from '../../bridge/call.ts';
import type { Draft } from '../draft-state.ts';
import { pagesOf } from './pages-state.ts';

/**
 * Has the pages printed after every preview and for each level that is chosen, until the function it answers is called. One
 * print is made at a time; previews that come meanwhile are printed as one, the latest.
 */
export function followPreview(draft: Draft): () => void {
  const follower = new PreviewFollower(draft);
  const unsubscribe = draft.state.subscribe((now, before) => {
    if (now.preview !== before.preview || now.release !== before.release) follower.print();
  });
  follower.print();
  return () => {
    follower.stop();
    unsubscribe();
  };
}

class PreviewFollower {
  readonly #draft: Draft;
  #isPrinting = false;
  #isStopped = false;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  print(): void {
    if (!this.#isPrinting) void this.#printWhileOld();
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #printWhileOld(): Promise<void> {
    this.#isPrinting = true;
    try {
      while (!this.#isStopped && this.#isOld()) {
        const level = this.#level();
        if (!(await printOnce(this.#draft, level)) && level === this.#level()) break;
      }
    } finally {
      this.#isPrinting = false;
    }
  }

  #isOld(): boolean {
    const { preview } = this.#draft.state.getState();
    const { serial, level } = pagesOf(this.#draft).getState();
    return (preview?.serial ?? 0) > serial || level !== this.#level();
  }

  #level(): string | undefined {
    return this.#draft.state.getState().release;
  }
}

async function printOnce(draft: Draft, level: string | undefined): Promise<boolean> {
  const pages = pagesOf(draft);
  const { id } = draft.state.getState();
  const printed = await call('pages:print', { id, ...(level === undefined ? {} : { level }) });
  const bytes = printed.ok ? await takeBytes(printed.value.bytes) : printed;
  if (!bytes.ok) pages.setState({ failure: bytes.failure });
  if (!printed.ok || !bytes.ok) return false;
  const { value, findings } = printed;
  pages.setState({ bytes: bytes.value, serial: value.serial, level, failure: undefined, findings });
  return true;
}
