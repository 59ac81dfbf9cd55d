import { useState } from 'react';
import { useHasRoom } from '../state/use-room.ts';

/** Pixels; in a narrower window the last pane lies over the others as a drawer. */
const roomInLine = 1200;

/** Whether a place's last pane is in view, as a pane or, in a narrow window, as a drawer. */
export interface LastPane {
  readonly isOpen: boolean;
  readonly isDrawer: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly toggle: () => void;
}

/** Keeps for a place whether its last pane is open: as a pane from the start, as a drawer only when it is asked for. */
export function useLastPane(): LastPane {
  const isDrawer = !useHasRoom(roomInLine);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const isOpen = isDrawer ? isDrawerOpen : isPaneOpen;
  const setOpen = isDrawer ? setDrawerOpen : setPaneOpen;
  return { isOpen, isDrawer, setOpen, toggle: () => setOpen(!isOpen) };
}
