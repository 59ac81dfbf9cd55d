import type { Draft } from './draft-state.ts';

/** Whose words stay where a slot was changed in two windows. */
export type ClashWinner = 'mine' | 'theirs';

/** Ends a clash: the text of this window goes to the desk at the next save, or that of the desk comes into the window. */
export function settleClash({ state }: Draft, slot: string, winner: ClashWinner): void {
  const { clashes, kept, texts } = state.getState();
  const { [slot]: theirs, ...others } = clashes;
  if (theirs === undefined) return;
  const mine = texts[slot] ?? '';
  state.setState({
    clashes: others,
    kept: { ...kept, [slot]: theirs },
    texts: { ...texts, [slot]: winner === 'mine' ? mine : theirs },
  });
}
