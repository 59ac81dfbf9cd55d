import type { ProseAside } from '../../briefing/contract/draft-calls.ts';
import { isSame } from '../../briefing/schemas/is-same.ts';
import { call } from '../bridge/call.ts';
import type { Draft, DraftState } from './draft-state.ts';

/** Keeps on the desk what this window holds of slots that another window changed too, until the user chose: a window may close. */
export class SetAside {
  readonly #draft: Draft;
  readonly #desk: string;
  #kept: ProseAside;

  constructor(draft: Draft, desk: string) {
    this.#draft = draft;
    this.#desk = desk;
    this.#kept = draft.state.getState().aside;
  }

  /** Whether the desk keeps what this window holds now. */
  get isKept(): boolean {
    return isSame(this.#kept, held(this.#draft.state.getState()));
  }

  /** Has the desk keep it. What it refuses is tried at the next save. */
  async keep(): Promise<void> {
    const { id } = this.#draft.state.getState();
    const prose = held(this.#draft.state.getState());
    if (isSame(this.#kept, prose)) return;
    const answer = await call('drafts:set-aside', { id, prose }, this.#desk);
    if (answer.ok) this.#kept = prose;
  }
}

/** The slots that the user has still to decide on, and those that were set aside before and are on their way. */
function held({ texts, kept, clashes, aside }: DraftState): ProseAside {
  const open = Object.keys(texts).filter(
    (slot) => clashes[slot] !== undefined || (aside[slot] !== undefined && texts[slot] !== kept[slot]),
  );
  return Object.fromEntries(open.map((slot) => [slot, { text: texts[slot] ?? '', base: kept[slot] ?? '' }]));
}
