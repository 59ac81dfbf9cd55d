import type { ChangedNoun } from '../../../briefing/contract/event.ts';
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
  /** Another program changed it. */
  changed(nouns: readonly ChangedNoun[]): void;
  /** It can no longer be reached, with the sentence for the user; said once until it is back. */
  gone(message: string): void;
  /** It can be reached again. */
  back(): void;
}

/** Watches a desk for what other programs do to it, until the function it answers is called. */
export function watchDesk(store: Pick<Store, 'changedElsewhere'>, watcher: DeskWatcher): () => void {
  let isGone = false;
  const timer = setInterval(() => {
    const changed = store.changedElsewhere();
    if (!changed.ok) {
      if (!isGone) watcher.gone(changed.failure.message);
      isGone = true;
      return;
    }
    if (isGone) watcher.back();
    if (isGone || changed.value) watcher.changed(everything);
    isGone = false;
  }, lookEvery);
  timer.unref();
  return () => clearInterval(timer);
}
