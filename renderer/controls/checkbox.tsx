import './option.css';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import type { CheckboxFieldProps } from 'react-aria-components/Checkbox';
import { Icon } from './icon.tsx';
import { OptionNote } from './option-note.tsx';

type Passed = Omit<CheckboxFieldProps, 'children' | 'className' | 'style'>;

export type CheckboxProps = Passed & {
  /** A quieter line below; it may hold a link. */
  readonly note?: ReactNode;
  /** With an edge around the whole, as one file format among others. */
  readonly isCard?: boolean;
  /** At the end of the line. */
  readonly after?: ReactNode;
} & ({ readonly children: ReactNode } | { readonly 'aria-label': string; readonly children?: never });

/** A box to tick, with its words beside it; without words, as in a row of a table, it is named by `aria-label`. */
export function Checkbox({ children, note, isCard = false, after, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest} className="option" {...(isCard ? { 'data-card': true } : {})}>
      <CheckboxButton className="option-button">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className="tick">
              {isIndeterminate && <Icon name="minus" size={12} />}
              {isSelected && !isIndeterminate && <Icon name="check" size={12} />}
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
      {after}
      <OptionNote>{note}</OptionNote>
    </CheckboxField>
  );
}
