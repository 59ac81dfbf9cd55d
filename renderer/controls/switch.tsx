import './option.css';
import './switch.css';
import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components/Switch';
import type { SwitchFieldProps } from 'react-aria-components/Switch';
import { OptionNote } from './option-note.tsx';

export interface SwitchProps extends Omit<SwitchFieldProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** A quieter line below. */
  readonly note?: ReactNode;
}

/** Something that is on or off and takes effect at once. */
export function Switch({ children, note, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} className="option switch">
      <SwitchButton className="option-button">
        <span className="switch-track" />
        {children}
      </SwitchButton>
      <OptionNote>{note}</OptionNote>
    </SwitchField>
  );
}
