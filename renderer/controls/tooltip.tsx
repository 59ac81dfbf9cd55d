import './tooltip.css';
import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import type { ShortcutProps } from './shortcut.tsx';
import { Shortcut } from './shortcut.tsx';

export interface TipProps extends ShortcutProps {
  readonly label: string;
  /** The control it speaks of; it must be able to take the focus. */
  readonly children: ReactElement;
}

/** The name and the shortcut of a control, shown when the pointer rests on it or the focus comes by key. */
export function Tip({ label, command, shortcut, children }: TipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={100}>
      {children}
      <Tooltip className="tip" offset={6}>
        {label}
        <Shortcut command={command} shortcut={shortcut} />
      </Tooltip>
    </TooltipTrigger>
  );
}
