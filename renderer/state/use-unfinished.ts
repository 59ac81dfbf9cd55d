import { useState } from 'react';
import { useWindow } from './window-state.ts';

/** What was typed and is kept nowhere yet, with what changes it and what forgets it. */
export interface Unfinished<T> {
  readonly typed: T;
  readonly change: (next: T) => void;
  /** Once it is kept, or was given up. */
  readonly forget: () => void;
}

/**
 * What was typed in a place of the window: when the place is opened again on the same desk, it is there again, for as long as the
 * window lives. `left` holds what was typed in all places of one sort.
 */
export function useUnfinished<T>(left: Map<string, T>, place: string, blank: T): Unfinished<T> {
  const desk = useWindow((state) => state.desk?.path ?? '');
  const key = JSON.stringify([desk, place]);
  const [typed, setTyped] = useState(left.get(key) ?? blank);
  return {
    typed,
    change: (next) => {
      left.set(key, next);
      setTyped(next);
    },
    forget: () => void left.delete(key),
  };
}
