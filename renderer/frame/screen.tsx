import './screen.css';
import type { ReactNode } from 'react';
import { NoBackup } from './no-backup.tsx';

export interface ScreenProps {
  /** What is open and what can be done with it; the heading of the screen stands in it. */
  readonly bar: ReactNode;
  /** What is said quietly at the bottom: what was saved, what is amiss, on the left; what is in view, on the right. */
  readonly status?: ReactNode;
  readonly statusEnd?: ReactNode;
  readonly children: ReactNode;
}

/** A place of the window below the top bar: place bar, panes, status bar. */
export function Screen({ bar, status, statusEnd, children }: ScreenProps) {
  return (
    <>
      <main className="screen">
        <div className="place-bar">{bar}</div>
        <div className="screen-panes">{children}</div>
      </main>
      <footer className="status-bar">
        {status}
        <span className="grow" />
        <NoBackup />
        {statusEnd}
      </footer>
    </>
  );
}
