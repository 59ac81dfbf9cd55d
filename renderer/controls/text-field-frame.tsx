import type { ReactNode } from 'react';
import { TextField } from 'react-aria-components/TextField';
import type { TextFieldProps } from 'react-aria-components/TextField';
import { FieldHelp, FieldLabel } from './field.tsx';
import type { FieldWords } from './field.tsx';
import { given } from './given.ts';
import { keysGoOn } from './keys-go-on.ts';

type Passed = Omit<TextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'aria-label'>;

/** What every field of text is given. */
export interface TextFieldFrameProps extends Passed, FieldWords {}

/** A field of text around its box: its name above, its help or what is wrong below. */
export function TextFieldFrame(props: TextFieldFrameProps & { readonly children: ReactNode }) {
  const { label, hint, error, isLabelHidden, span = 12, onKeyDown, children, ...rest } = props;
  return (
    <TextField
      {...rest}
      {...given({ onKeyDown: keysGoOn(onKeyDown) })}
      className="field"
      data-span={span}
      isInvalid={error !== undefined}
    >
      <FieldLabel label={label} {...given({ isLabelHidden })} />
      {children}
      <FieldHelp hint={hint} error={error} />
    </TextField>
  );
}
