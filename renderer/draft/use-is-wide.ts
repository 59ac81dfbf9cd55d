import { useSyncExternalStore } from 'react';

const wide = '(width >= 1600px)';

/** Whether the window has room for facts and findings beside the preview. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(wide);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia(wide).matches,
  );
}
