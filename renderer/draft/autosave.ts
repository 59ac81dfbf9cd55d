import type { ResultOf } from '../../briefing/contract.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import { refresh } from '../bridge/queries.ts';
import { SetAside } from './set-aside.ts';
import type { Draft, DraftState } from './draft-state.ts';

/** Milliseconds after the last key until the prose is saved. */
const pause = 300;
/** Milliseconds after which it is saved although keys go on. */
const longestWait = 700;
/** Milliseconds between two tries while the desk refuses. */
const tryAgainEvery = 2000;

/** Names of the slots whose prose the desk does not have yet. */
export function unsavedSlots({ texts, kept }: Pick<DraftState, 'texts' | 'kept'>): readonly string[] {
  return Object.keys(texts).filter((slot) => (texts[slot] ?? '') !== (kept[slot] ?? ''));
}

/** The prose that the desk does not have yet, by slot. */
export function unsavedProse(state: Pick<DraftState, 'texts' | 'kept'>): Record<string, string> {
  return Object.fromEntries(unsavedSlots(state).map((slot) => [slot, state.texts[slot] ?? '']));
}

/**
 * Saves the prose of a draft slot by slot, at each pause and at the latest 0.7 s after a key. What the desk refuses stays
 * in the window and is tried again; what was changed elsewhere too is a clash, and the user decides.
 */
export class Autosave {
  readonly #draft: Draft;
  readonly #desk: string;
  readonly #aside: SetAside;
  #saving: Promise<void> = Promise.resolve();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;
  #begun = 0;
  #isStopped = false;
  #unsubscribe: (() => void) | undefined;

  /** `desk` is the folder of the draft’s desk; no other one is ever given its prose. */
  constructor(draft: Draft, desk: string) {
    this.#draft = draft;
    this.#desk = desk;
    this.#aside = new SetAside(draft, desk);
  }

  /** How many saves were begun: what was read while the figure changed may be older than what is kept. */
  get begun(): number {
    return this.#begun;
  }

  /** Begins to watch the prose. */
  start(): void {
    this.#unsubscribe = this.#draft.state.subscribe(({ texts }, before) => {
      if (texts !== before.texts) this.#noticed();
    });
    this.#noticed();
  }

  /** Ends the watch and saves what is left, once. */
  stop(): Promise<void> {
    this.#unsubscribe?.();
    this.#isStopped = true;
    return this.flush();
  }

  /** Saves now whatever is not saved; done when the desk has answered. */
  flush(): Promise<void> {
    this.#stopWaiting();
    this.#saving = this.#saveAfter(this.#saving);
    return this.#saving;
  }

  /** Done when no save is under way. */
  idle(): Promise<void> {
    return this.#saving;
  }

  #noticed(): void {
    const { state } = this.#draft;
    const { saving, texts, kept } = state.getState();
    if (unsavedSlots({ texts, kept }).length === 0 && this.#aside.isKept) return this.#settle();
    if (saving === 'saved') state.setState({ saving: 'waiting' });
    this.#wait(longestWait);
  }

  #wait(longest: number): void {
    clearTimeout(this.#pause);
    if (this.#isStopped) return;
    this.#pause = setTimeout(() => void this.flush(), pause);
    this.#longest ??= setTimeout(() => void this.flush(), longest);
  }

  async #saveAfter(before: Promise<void>): Promise<void> {
    await before;
    const { state } = this.#draft;
    for (const slot of unsavedSlots(state.getState())) {
      if (state.getState().clashes[slot] !== undefined) continue;
      if (!(await this.#saveSlot(slot))) return;
    }
    await this.#aside.keep();
    this.#settle();
  }

  async #saveSlot(slot: string): Promise<boolean> {
    const { state } = this.#draft;
    const { id, texts, kept, saving } = state.getState();
    const text = texts[slot] ?? '';
    if (saving !== 'refused') state.setState({ saving: 'saving' });
    this.#begun += 1;
    const request = { id, slot, text, base: kept[slot] ?? '', tell: 'others' } as const;
    const answer = await call('briefings:slot', request, this.#desk);
    return this.#heard(slot, text, answer);
  }

  #heard(slot: string, text: string, answer: Outcome<ResultOf<'briefings:slot'>>): boolean {
    const { state } = this.#draft;
    if (!answer.ok) {
      state.setState({ saving: 'refused', trouble: answer.failure.message });
      if (!this.#isStopped) this.#longest ??= setTimeout(() => void this.flush(), tryAgainEvery);
      return false;
    }
    const { kept, text: there, savedAt } = answer.value;
    if (kept) {
      state.setState((now) => ({ kept: { ...now.kept, [slot]: text }, savedAt }));
      // Nothing that the draft shows hangs on its being saved: it is not read anew while its user is typing.
      void refresh(['briefings'], this.#isStopped ? 'now' : 'later');
    } else state.setState((now) => ({ clashes: { ...now.clashes, [slot]: there } }));
    return true;
  }

  /** Says how things stand; what was typed while a save was under way has its own pause. */
  #settle(): void {
    const { state } = this.#draft;
    const { clashes, ...now } = state.getState();
    const unsaved = unsavedSlots(now);
    const waiting = unsaved.filter((slot) => clashes[slot] === undefined);
    if (waiting.length > 0) this.#wait(longestWait);
    const saving = waiting.length > 0 ? 'waiting' : unsaved.length > 0 ? 'refused' : 'saved';
    if (saving !== now.saving || now.trouble !== undefined) state.setState({ saving, trouble: undefined });
  }

  #stopWaiting(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#longest);
    this.#longest = undefined;
  }
}
