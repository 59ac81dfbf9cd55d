import './notice.css';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface NoticeProps {
  readonly tone: 'error' | 'warning' | 'note' | 'done';
  /** What happened. */
  readonly title: string;
  /** What is safe, and what to do. */
  readonly children?: ReactNode;
  /** The button that does it. */
  readonly action?: ReactNode;
  /** Read out at once when it appears, for what goes wrong while the user is at something else. */
  readonly isUrgent?: boolean;
}

/** A bar that says what happened, what is safe and what to do. */
export function Notice({ tone, title, children, action, isUrgent = false }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} role={isUrgent ? 'alert' : 'group'} aria-label={title}>
      <Icon name={tone} tone={tone} />
      <p className="grow">
        <b className="strong">{title}</b>
        {children !== undefined && <> {children}</>}
      </p>
      {action !== undefined && <div className="notice-action">{action}</div>}
    </div>
  );
}
