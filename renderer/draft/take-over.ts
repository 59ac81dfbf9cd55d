import { replaceEqualDeep } from '@tanstack/react-query';
import type { DraftOnDesk } from '../../briefing/contract/draft-calls.ts';
import type { Draft, DraftState } from './draft-state.ts';
import { withPending } from './set-up/change-set-up.ts';

/** What the desk had otherwise than this window. */
export interface TakenOver {
  /** Slots that nobody wrote in here, with their text before and now. */
  readonly slots: readonly TakenSlot[];
  readonly isSetUp: boolean;
}

/** A slot whose text came from the desk. */
export interface TakenSlot {
  readonly slot: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Takes over what the desk has now. Slots that were not touched here get its text; what was typed here and is not saved
 * stays, and the desk says at the next save whether the two clash. Answers what came in.
 */
export function takeOver({ state }: Draft, answer: DraftOnDesk): TakenOver {
  const here = state.getState();
  // What is as it was stays the same object, so that nothing that shows it is drawn again.
  const onDesk = replaceEqualDeep(state.getState().onDesk, answer);
  const { briefing, revision, head, outline } = onDesk;
  state.setState((now) => ({
    briefing: withPending(briefing, now.pending),
    revision,
    head,
    outline,
    onDesk,
    savedAt: briefing.changed ?? now.savedAt,
    ...proseOf(now, briefing.slots),
  }));
  const { texts } = state.getState();
  const slots = Object.keys(texts).map((slot) => ({
    slot,
    before: here.texts[slot] ?? '',
    after: texts[slot] ?? '',
  }));
  return {
    slots: slots.filter(({ before, after }) => before !== after),
    isSetUp: here.revision !== revision,
  };
}

function proseOf(
  { texts, kept, clashes }: DraftState,
  theirs: DraftState['texts'],
): Pick<DraftState, 'texts' | 'kept' | 'clashes'> {
  const next = { texts: { ...texts }, kept: { ...kept }, clashes: { ...clashes } };
  for (const slot of new Set([...Object.keys(kept), ...Object.keys(theirs)])) {
    const there = theirs[slot] ?? '';
    const here = texts[slot] ?? '';
    if (here !== (kept[slot] ?? '') && here !== there) {
      if (clashes[slot] !== undefined) next.clashes[slot] = there;
      continue;
    }
    next.texts[slot] = there;
    next.kept[slot] = there;
    delete next.clashes[slot];
  }
  const isSame = Object.keys(next.texts).every((slot) => next.texts[slot] === texts[slot]);
  return isSame ? { ...next, texts } : next;
}
