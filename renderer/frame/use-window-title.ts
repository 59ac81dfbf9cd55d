import { useEffect } from 'react';
import { call } from '../bridge/call.ts';
import { useWindow } from '../state/window-state.ts';

/** Names the window after its desk, and after nothing that is on it. */
export function useWindowTitle(): void {
  const desk = useWindow((state) => state.desk?.name);
  useEffect(() => {
    const title = desk === undefined ? 'Attaché' : `${desk} · Attaché`;
    document.title = title;
    void call('window:title', { title });
  }, [desk]);
}
