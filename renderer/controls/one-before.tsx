import './one-before.css';
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';

export interface OneBeforeProps {
  /** Whether something else was chosen, which is not there yet. */
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/**
 * Keeps what was chosen before in view until the next one is there, so that nothing flashes, and out of reach, so that nobody
 * changes it and takes it for the next. Where the focus is in it already, it stays there.
 */
export function OneBefore({ isShown, children }: OneBeforeProps) {
  const around = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = around;
    if (!isShown || current === null || current.contains(document.activeElement)) return undefined;
    current.inert = true;
    return () => {
      current.inert = false;
    };
  }, [isShown]);
  return (
    <div ref={around} className="one-before" aria-busy={isShown}>
      {children}
    </div>
  );
}
