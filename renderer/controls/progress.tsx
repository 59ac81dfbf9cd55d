import './progress.css';
import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';

export interface ProgressProps {
  /** What is being done: `Writing Word, 2 of 2`. */
  readonly label: string;
  /** From 0 to 1; left out while nobody can tell. */
  readonly share?: number | undefined;
  /** At the end of the first line: `page 2 of 3`. */
  readonly detail?: ReactNode;
  /** Below the bar: what comes next, and the button that stops it. */
  readonly children?: ReactNode;
}

/** Work under way: what, how far, and what comes next. */
export function Progress({ label, share, detail, children }: ProgressProps) {
  const known =
    share === undefined ? { isIndeterminate: true } : { value: Math.min(Math.max(share, 0), 1) * 100 };
  return (
    <div className="progress">
      <ProgressBar {...known}>
        {({ percentage = 0 }) => (
          <>
            <p className="progress-words">
              <Label className="strong grow">{label}</Label>
              <span className="second num">{detail}</span>
            </p>
            <div className="progress-track">
              <i style={{ inlineSize: share === undefined ? '30%' : `${percentage}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      {children !== undefined && <div className="progress-next">{children}</div>}
    </div>
  );
}
