import { useEffect } from 'react';
import { oneOf, recall, remember } from '../state/remembered.ts';
import type { Draft } from './draft-state.ts';
import { draftPanes } from './draft-state.ts';

const key = 'draft/tab';
const readTab = oneOf(draftPanes);

/** Turns to the tab at which the user left the last draft. */
export function turnToLastTab({ state }: Draft): void {
  const pane = recall(key, readTab);
  if (pane !== undefined) state.setState({ pane });
}

/** Remembers the tab that the user turns to, for the next draft. */
export function useLastTab({ state }: Draft): void {
  useEffect(
    () =>
      state.subscribe(({ pane }, before) => {
        if (pane !== before.pane) remember(key, pane);
      }),
    [state],
  );
}
