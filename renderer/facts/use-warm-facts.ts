import { useEffect } from 'react';
import { warmFacts } from './use-remembered-table.ts';

/** How long the window has for itself after a desk was opened, in milliseconds. */
const patience = 1500;

/** Asks for the beginning of the facts table once the window has come to rest, so that its screen opens at once. */
export function useWarmFacts(): void {
  useEffect(() => {
    const timer = setTimeout(() => requestIdleCallback(() => void warmFacts()), patience);
    return () => clearTimeout(timer);
  }, []);
}
