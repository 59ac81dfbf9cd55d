import { useState } from 'react';
import { notTwice } from './not-twice.ts';

type Deed = () => void | Promise<void>;

/**
 * Does what it is given, once where a double click or a key held down asks for it again: what comes to the place of a row that
 * went is not taken for it.
 */
export function useOnce(): (deed: Deed) => Promise<void> {
  const [once] = useState(() => notTwice((deed: Deed) => deed()));
  return once;
}
