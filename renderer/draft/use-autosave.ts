import { useEffect } from 'react';
import type { DraftOnDesk } from '../../briefing/contract/draft-calls.ts';
import type { WindowEvent } from '../../briefing/contract/event.ts';
import { call } from '../bridge/call.ts';
import { onEvent } from '../bridge/events.ts';
import { saveBeforeClosing } from '../state/unsaved.ts';
import { useWindow } from '../state/window-state.ts';
import { Autosave } from './autosave.ts';
import type { Draft } from './draft-state.ts';
import { leaveTakenOver, sayTakenOver } from './say-taken-over.ts';
import { takeOver } from './take-over.ts';
import { rememberUnsaved, restoreUnsaved, saveUnsaved } from './unsaved-prose.ts';

/** Keeps a draft and its desk in step while its screen is shown: saves what is typed here, takes over what others change. */
export function useAutosave(draft: Draft): void {
  const desk = useWindow((state) => state.desk?.path ?? '');
  useEffect(() => {
    if (draft.state.getState().isReadOnly) return follow(draft, new Autosave(draft, desk));
    restoreUnsaved(desk, draft);
    const autosave = new Autosave(draft, desk);
    autosave.start();
    const stopFlushing = flushWhenLeft(draft, autosave);
    const stopFollowing = follow(draft, autosave);
    return () => {
      stopFlushing();
      stopFollowing();
      void leave(desk, draft, autosave);
    };
  }, [draft, desk]);
}

/** What the desk does not take even now stays in the window and is tried again, and the user hears of it. */
async function leave(desk: string, draft: Draft, autosave: Autosave): Promise<void> {
  rememberUnsaved(desk, draft);
  await autosave.stop();
  if (rememberUnsaved(desk, draft)) saveUnsaved(draft.state.getState().id);
}

/** Nothing waits for a pause once the user turns to something else. */
function flushWhenLeft(draft: Draft, autosave: Autosave): () => void {
  const flush = () => void autosave.flush();
  const stopHearing = onEvent(({ kind }) => {
    if (kind === 'desk-back') flush();
  });
  const stopKeeping = saveBeforeClosing(() => autosave.flush());
  const stopWatching = draft.state.subscribe(({ open }, before) => {
    if (open !== before.open) flush();
  });
  window.addEventListener('blur', flush);
  window.addEventListener('pagehide', flush);
  return () => {
    stopHearing();
    stopKeeping();
    stopWatching();
    window.removeEventListener('blur', flush);
    window.removeEventListener('pagehide', flush);
  };
}

function follow(draft: Draft, autosave: Autosave): () => void {
  const reading = new Rereading(draft, autosave);
  const stop = onEvent((event) => {
    if (concerns(event, draft.state.getState().id)) void reading.read(event.elsewhere === true);
  });
  return () => {
    reading.end();
    stop();
    leaveTakenOver(draft);
  };
}

type Changed = Extract<WindowEvent, { readonly kind: 'changed' }>;

function concerns(event: WindowEvent, id: string): event is Changed {
  if (event.kind !== 'changed') return false;
  const { nouns, ids } = event;
  if (nouns.includes('templates') || nouns.includes('settings')) return true;
  return nouns.includes('briefings') && (ids === undefined || ids.includes(id));
}

/** Reads the draft afresh, one time after another; what was read while a save began is read again. */
class Rereading {
  readonly #draft: Draft;
  readonly #autosave: Autosave;
  #isReading = false;
  #isWanted = false;
  #isEnded = false;
  /** Whether another program changed something since it was read last. */
  #isElsewhere = false;

  constructor(draft: Draft, autosave: Autosave) {
    this.#draft = draft;
    this.#autosave = autosave;
  }

  async read(isElsewhere: boolean): Promise<void> {
    this.#isWanted = true;
    this.#isElsewhere ||= isElsewhere;
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#isWanted && !this.#isEnded) {
      this.#isWanted = false;
      await this.#readOnce();
    }
    this.#isReading = false;
  }

  end(): void {
    this.#isEnded = true;
  }

  async #readOnce(): Promise<void> {
    await this.#autosave.idle();
    const { begun } = this.#autosave;
    const answer = await call('drafts:now', { id: this.#draft.state.getState().id });
    if (this.#isEnded) return;
    if (begun !== this.#autosave.begun) this.#isWanted = true;
    else if (answer.ok) this.#take(answer.value);
    this.#draft.state.setState({ readTrouble: answer.ok ? undefined : answer.failure.message });
  }

  #take(answer: DraftOnDesk): void {
    const taken = takeOver(this.#draft, answer);
    if (this.#isElsewhere) sayTakenOver(this.#draft, taken);
    this.#isElsewhere = false;
  }
}
