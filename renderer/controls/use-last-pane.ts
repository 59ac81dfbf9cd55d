import { useState, useSyncExternalStore } from 'react';

/** Below this width the last pane lies over the others as a drawer. */
const narrow = '(width < 1200px)';

/** Whether a place's last pane is in view, as a pane or, in a narrow window, as a drawer. */
export interface LastPane {
  readonly isOpen: boolean;
  readonly isDrawer: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly toggle: () => void;
}

/** Keeps for a place whether its last pane is open: as a pane from the start, as a drawer only when it is asked for. */
export function useLastPane(): LastPane {
  const isDrawer = useIsNarrow();
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const isOpen = isDrawer ? isDrawerOpen : isPaneOpen;
  const setOpen = isDrawer ? setDrawerOpen : setPaneOpen;
  return { isOpen, isDrawer, setOpen, toggle: () => setOpen(!isOpen) };
}

function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(narrow);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia(narrow).matches,
  );
}
