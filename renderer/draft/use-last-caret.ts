import { useEffect } from 'react';
import { useWindow } from '../state/window-state.ts';
import type { Draft, ProsePlace } from './draft-state.ts';

/** Where the caret was in each draft, by desk and briefing, for as long as the window lives. */
const carets = new Map<string, ProsePlace>();

/** Puts the caret where it was when the draft was left, unless another place of it was asked for. */
export function useLastCaret(desk: string, draft: Draft): void {
  useEffect(() => {
    const key = JSON.stringify([desk, draft.state.getState().id]);
    const { place } = useWindow.getState();
    const last = carets.get(key);
    if (last !== undefined && place.kind === 'draft' && place.slot === undefined) draft.revealPlace(last);
    return () => {
      const { caret } = draft.state.getState();
      if (caret !== undefined) carets.set(key, { slot: caret.slot, line: caret.line });
    };
  }, [desk, draft]);
}
