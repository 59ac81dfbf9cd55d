import { useEffect, useEffectEvent, useState } from 'react';
import type { DraftState } from './draft-state.ts';
import { useDraft } from './draft-state.ts';

/** Milliseconds without a key that are a rest. */
const rest = 300;

/**
 * What a part of the screen beside the prose shows of the draft's state: it changes with the next key, so that both are
 * painted in one frame, or at a rest. For figures that follow from what was typed.
 */
export function useBesideKeys<T extends number | string | undefined>(select: (state: DraftState) => T): T {
  const { state } = useDraft();
  const [shown, setShown] = useState(() => select(state.getState()));
  const update = useEffectEvent(() => setShown(select(state.getState())));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = state.subscribe((now, before) => {
      clearTimeout(timer);
      if (now.texts !== before.texts) update();
      else timer = setTimeout(() => update(), rest);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [state]);
  return shown;
}
