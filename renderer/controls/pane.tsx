import './pane.css';
import type { ReactNode, Ref } from 'react';
import { rememberFocus } from './pane-order.ts';

export interface PaneBarProps {
  readonly title?: ReactNode;
  /** At the end of the bar. */
  readonly tools?: ReactNode;
}

/** The bar above a pane that has no tabs. */
export function PaneBar({ title, tools }: PaneBarProps) {
  return (
    <div className="pane-bar">
      {title !== undefined && <h2 className="pane-title">{title}</h2>}
      {tools !== undefined && <div className="pane-tools">{tools}</div>}
    </div>
  );
}

export interface PaneProps {
  /** Its name for readers and for F6. */
  readonly label: string;
  /** White for what is read or written, a quiet grey for what stands beside it, dark behind pages. */
  readonly ground?: 'surface' | 'panel' | 'well' | undefined;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

/** A part of a place. F6 goes round the panes. */
export function Pane({ label, ground = 'surface', children, ref }: PaneProps) {
  return (
    <section
      className="pane"
      data-pane
      data-ground={ground}
      aria-label={label}
      tabIndex={-1}
      ref={ref ?? null}
      onBlur={(event) => rememberFocus(event.currentTarget, event.target)}
    >
      {children}
    </section>
  );
}
