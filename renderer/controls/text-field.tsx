import type { ReactNode, Ref } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { FieldHelp, FieldLabel } from './field.tsx';
import type { FieldWords } from './field.tsx';
import { given } from './given.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-name.ts';
import { keysGoOn } from './keys-go-on.ts';

type Passed = Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'aria-label'>;

export interface TextFieldProps extends Passed, FieldWords {
  readonly placeholder?: string | undefined;
  readonly icon?: IconName | undefined;
  /** What follows the text within the box, such as a unit or a button. */
  readonly after?: ReactNode;
  /** Figures of one width, as for dates and numbers. */
  readonly isTabular?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, isLabelHidden, span = 12, ...others } = props;
  const { placeholder, icon, after, isTabular = false, inputRef, onKeyDown, ...rest } = others;
  return (
    <AriaTextField
      {...rest}
      {...given({ onKeyDown: keysGoOn(onKeyDown) })}
      className="field"
      data-span={span}
      isInvalid={error !== undefined}
    >
      <FieldLabel label={label} {...given({ isLabelHidden })} />
      <Group className="box" {...(isTabular ? { 'data-tabular': true } : {})}>
        {icon !== undefined && <Icon name={icon} size={14} />}
        <Input {...given({ placeholder, ref: inputRef })} />
        {after}
      </Group>
      <FieldHelp hint={hint} error={error} />
    </AriaTextField>
  );
}
