import type { ChangedNoun, WindowEvent } from '../../../briefing/contract/event.ts';

/** How long a window waits for something to be told before it asks again. */
const longestWait = 20_000;

/** The most events that wait for a window that does not ask. */
const mostWaiting = 1000;

/** What a window is still to be told. Changes that wait together are told as one. */
export class EventQueue {
  #waiting: WindowEvent[] = [];
  #asked: (() => void) | undefined;

  /** Tells the window, now if it is asking. */
  tell(event: WindowEvent): void {
    this.#waiting = joined(this.#waiting, event).slice(-mostWaiting);
    this.#asked?.();
  }

  /** What there is to tell, as soon as there is something, or nothing after a while. */
  async next(): Promise<readonly WindowEvent[]> {
    this.#asked?.();
    if (this.#waiting.length === 0) await this.#something();
    const told = this.#waiting;
    this.#waiting = [];
    return told;
  }

  async #something(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, longestWait);
    this.#asked = resolve;
    await promise;
    clearTimeout(timer);
    if (this.#asked === resolve) this.#asked = undefined;
  }
}

function joined(waiting: readonly WindowEvent[], event: WindowEvent): WindowEvent[] {
  const last = waiting.at(-1);
  if (event.kind === 'progress' && last?.kind === 'progress' && last.job === event.job)
    return [...waiting.slice(0, -1), event];
  if (event.kind === 'captures-read' && last?.kind === 'captures-read') return [...waiting];
  if (event.kind !== 'changed' || last?.kind !== 'changed') return [...waiting, event];
  return [...waiting.slice(0, -1), together(last, event)];
}

type Changed = Extract<WindowEvent, { readonly kind: 'changed' }>;

/** Ids are told only while all changes name theirs. */
function together(one: Changed, other: Changed): Changed {
  const nouns: readonly ChangedNoun[] = [...new Set([...one.nouns, ...other.nouns])];
  const elsewhere = one.elsewhere === true || other.elsewhere === true ? { elsewhere: true as const } : {};
  if (one.ids === undefined || other.ids === undefined) return { kind: 'changed', nouns, ...elsewhere };
  return { kind: 'changed', nouns, ids: [...new Set([...one.ids, ...other.ids])], ...elsewhere };
}
