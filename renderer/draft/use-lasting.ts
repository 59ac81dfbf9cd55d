import { useEffect, useState } from 'react';

/** Whether something is so and has been for so many milliseconds; that it ended is told at once. */
export function useLasting(isSo: boolean, pause: number): boolean {
  const [lasts, setLasts] = useState(isSo);
  if (!isSo && lasts) setLasts(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setLasts(true), pause);
    return () => clearTimeout(timer);
  }, [isSo, pause]);
  return isSo && lasts;
}
