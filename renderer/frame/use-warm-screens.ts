import { useEffect } from 'react';
import { warmFacts } from '../facts/use-remembered-table.ts';
import { fetchScreens } from './screens.ts';

/** How long the window has for itself after a desk was opened, in milliseconds. */
const patience = 1500;

/** Fetches the other screens and the beginning of the facts table once the window has come to rest, so that they open at once. */
export function useWarmScreens(): void {
  useEffect(() => {
    const timer = setTimeout(() => requestIdleCallback(() => void warm()), patience);
    return () => clearTimeout(timer);
  }, []);
}

async function warm(): Promise<void> {
  await Promise.all([warmFacts(), fetchScreens()]);
}
