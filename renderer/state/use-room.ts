import { useSyncExternalStore } from 'react';
import { usePreferences } from './preferences.ts';

/** Whether the window is at least so many pixels wide, as they are at the size that the user chose. */
export function useHasRoom(pixels: number): boolean {
  const zoom = usePreferences((state) => state.zoom);
  return useSyncExternalStore(listen, () => innerWidth >= pixels * zoom);
}

/** Whether there is room for more panes and columns than usual. */
export function useIsWide(): boolean {
  return useHasRoom(1600);
}

function listen(onChange: () => void): () => void {
  addEventListener('resize', onChange);
  return () => removeEventListener('resize', onChange);
}
