import { takeBytes } from '../../bridge/bytes.ts';
import { call } from '../../bridge/call.ts';
import type { Draft } from '../draft-state.ts';
import { pagesOf } from './pages-state.ts';

/**
 * Has the pages printed after every preview, until the function it answers is called. One print is made at a time; previews
 * that come meanwhile are printed as one, the latest.
 */
export function followPreview(draft: Draft): () => void {
  const follower = new PreviewFollower(draft);
  const unsubscribe = draft.state.subscribe((now, before) => {
    if (now.preview !== before.preview) follower.print();
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
      while (!this.#isStopped && this.#isOld()) if (!(await printOnce(this.#draft))) break;
    } finally {
      this.#isPrinting = false;
    }
  }

  #isOld(): boolean {
    const { preview } = this.#draft.state.getState();
    return (preview?.serial ?? 0) > pagesOf(this.#draft).getState().serial;
  }
}

async function printOnce(draft: Draft): Promise<boolean> {
  const pages = pagesOf(draft);
  const printed = await call('pages:print', { id: draft.state.getState().id });
  const bytes = printed.ok ? await takeBytes(printed.value.bytes) : printed;
  if (!bytes.ok) pages.setState({ failure: bytes.failure });
  if (!printed.ok || !bytes.ok) return false;
  pages.setState({ bytes: bytes.value, serial: printed.value.serial, failure: undefined });
  return true;
}
