import './tooltip.css';
import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Kbd } from './kbd.tsx';

export interface TipProps {
  readonly label: string;
  readonly shortcut?: string | undefined;
  /** The control it speaks of; it must be able to take the focus. */
  readonly children: ReactElement;
}

/** The name and the shortcut of a control, shown when the pointer rests on it or the focus comes by key. */
export function Tip({ label, shortcut, children }: TipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={100}>
      {children}
      <Tooltip className="tip" offset={6}>
        {label}
        {shortcut !== undefined && <Kbd keys={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
