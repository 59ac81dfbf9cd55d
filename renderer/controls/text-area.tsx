import type { CSSProperties, Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { FieldHelp, FieldLabel } from './field.tsx';
import type { FieldWords } from './field.tsx';
import { given } from './given.ts';
import { keysGoOn } from './keys-go-on.ts';

type Passed = Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'aria-label'>;

export interface TextAreaProps extends Passed, FieldWords {
  readonly placeholder?: string | undefined;
  /** Lines shown while there is less text; 3 if not given. It grows with its text up to twelve. */
  readonly rows?: number;
  /** Serif for what is issued or quoted, sans for the rest. */
  readonly face?: 'ui' | 'doc';
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; the box grows with them. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, isLabelHidden, span = 12, ...others } = props;
  const { placeholder, rows = 3, face = 'ui', inputRef, onKeyDown, ...rest } = others;
  return (
    <AriaTextField
      {...rest}
      {...given({ onKeyDown: keysGoOn(onKeyDown) })}
      className="field"
      data-span={span}
      isInvalid={error !== undefined}
    >
      <FieldLabel label={label} {...given({ isLabelHidden })} />
      <AriaTextArea
        className="box"
        data-face={face}
        data-fits
        rows={rows}
        style={{ '--rows': rows } as CSSProperties}
        {...given({ placeholder, ref: inputRef })}
      />
      <FieldHelp hint={hint} error={error} />
    </AriaTextField>
  );
}
