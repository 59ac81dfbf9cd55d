import type { StoreApi } from 'zustand';
import type { Failure } from '../../../briefing/outcome.ts';
import type { Draft } from '../draft-state.ts';
import { openPdf } from './open-pdf.ts';
import { PageStack } from './page-stack.ts';
import type { PagesState } from './pages-state.ts';
import { pagesOf } from './pages-state.ts';

/** Room beside a page, in CSS pixels. */
const margin = 32;

/** Pages on the screen: the latest PDF, as large as was chosen, and which page is in view. */
export class PagesView {
  readonly #state: StoreApi<PagesState>;
  readonly #scroller: HTMLElement;
  readonly #stack: PageStack;
  #opening: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(draft: Draft, scroller: HTMLElement) {
    this.#state = pagesOf(draft);
    this.#scroller = scroller;
    this.#stack = new PageStack(scroller.querySelector<HTMLElement>('.pages-stack') ?? scroller, scroller);
    this.#stack.onPainted(() => {
      scroller.dataset['serial'] = String(this.#state.getState().serial);
    });
  }

  /** Follows what is printed and chosen until the function it answers is called. */
  follow(): () => void {
    const unsubscribe = this.#state.subscribe((now, before) => {
      if (now.bytes !== before.bytes) this.#open(now.bytes);
      if (now.zoom !== before.zoom) void this.#fit();
    });
    const size = new ResizeObserver(() => void this.#fit());
    size.observe(this.#scroller);
    const onScroll = (): void => this.#noteCurrent();
    this.#scroller.addEventListener('scroll', onScroll, { passive: true });
    this.#open(this.#state.getState().bytes);
    return () => {
      this.#isClosed = true;
      unsubscribe();
      size.disconnect();
      this.#scroller.removeEventListener('scroll', onScroll);
      void this.#close();
    };
  }

  async #close(): Promise<void> {
    await this.#opening;
    await this.#stack.close();
  }

  /** One PDF after the other; those that were overtaken are not opened. */
  #open(bytes: PagesState['bytes']): void {
    const before = this.#opening;
    this.#opening = this.#openAfter(before, bytes);
  }

  async #openAfter(before: Promise<void>, bytes: PagesState['bytes']): Promise<void> {
    await before;
    if (bytes === undefined || this.#isClosed || this.#state.getState().bytes !== bytes) return;
    try {
      const pdf = await openPdf(bytes.slice());
      this.#state.setState({ count: pdf.numPages });
      await this.#fit();
      await this.#stack.show(pdf);
      this.#noteCurrent();
    } catch (error) {
      this.#state.setState({ failure: unreadable(error) });
    }
  }

  async #fit(): Promise<void> {
    const { zoom } = this.#state.getState();
    const room = this.#scroller.clientWidth - margin;
    if (room <= 0) return;
    await this.#stack.setScale(zoom === 'fit' ? Math.min(room / this.#stack.paperWidth, 1.5) : zoom);
  }

  /** The page in view is the one that covers the middle. */
  #noteCurrent(): void {
    const { top, height } = this.#scroller.getBoundingClientRect();
    const middle = top + height / 2;
    const at = this.#stack.pages.findLastIndex((page) => page.getBoundingClientRect().top <= middle);
    const current = Math.max(0, at) + 1;
    if (current !== this.#state.getState().current) this.#state.setState({ current });
  }
}

function unreadable(error: unknown): Failure {
  const reason = error instanceof Error ? error.message : 'unknown';
  const message = `The pages could not be shown, through a fault of the program. An export is not touched by it. Report this: ${reason}`;
  return { code: 'bug', message, findings: [] };
}
