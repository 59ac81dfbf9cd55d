import './empty-state.css';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-name.ts';

export interface EmptyStateProps {
  readonly icon: IconName;
  /** What there is none of: `No facts on this desk.` */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  /** The buttons that do it. */
  readonly actions?: ReactNode;
}

/** Stands where there is nothing yet, says what to do and offers it. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon name={icon} size={24} />
      <p>
        <b>{title}</b>
        {children !== undefined && <span>{children}</span>}
      </p>
      {actions !== undefined && <div className="line">{actions}</div>}
    </div>
  );
}
