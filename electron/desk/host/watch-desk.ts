import type { ChangedNoun } from '../../../briefing/contract/event.ts';
import type { ChangedThings } from '../../../briefing/history/changed-things.ts';
import type { Store } from '../store/store.ts';

/** Milliseconds between two looks; a look costs a fraction of a millisecond. */
const lookEvery = 1000;

const everything: readonly ChangedNoun[] = [
  'facts',
  'sources',
  'briefings',
  'templates',
  'kinds',
  'settings',
  'views',
];

/** What is heard of a desk that is watched. */
export interface DeskWatcher {
  /** Another program changed it; `things` are what is known of that. */
  changed(nouns: readonly ChangedNoun[], things: readonly ChangedThings[]): void;
  /** It can no longer be reached, with the sentence for the user; said once until it is back. */
  gone(message: string): void;
  /** It can be reached again. */
  back(): void;
}

type Watched = Pick<Store, 'changedElsewhere' | 'changedByOthersSince' | 'lastSequence'>;

/** Watches a desk for what other programs do to it, until the function it answers is called. */
export function watchDesk(store: Watched, watcher: DeskWatcher): () => void {
  let isGone = false;
  const others = new Others(store);
  const timer = setInterval(() => {
    const changed = store.changedElsewhere();
    if (!changed.ok) {
      if (!isGone) watcher.gone(changed.failure.message);
      isGone = true;
      return;
    }
    if (isGone) watcher.back();
    if (isGone || changed.value) watcher.changed(everything, others.changes());
    isGone = false;
  }, lookEvery);
  timer.unref();
  return () => clearInterval(timer);
}

/** What other programs changed since this was last asked. */
class Others {
  readonly #store: Watched;
  #seen: number;

  constructor(store: Watched) {
    this.#store = store;
    this.#seen = this.#last() ?? 0;
  }

  changes(): readonly ChangedThings[] {
    const things = this.#store.changedByOthersSince(this.#seen);
    this.#seen = this.#last() ?? this.#seen;
    return things.ok ? things.value : [];
  }

  #last(): number | undefined {
    const last = this.#store.lastSequence();
    return last.ok ? last.value : undefined;
  }
}
