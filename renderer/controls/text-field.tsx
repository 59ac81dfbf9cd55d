import type { ReactNode, Ref } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { given } from './given.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-name.ts';
import { TextFieldFrame } from './text-field-frame.tsx';
import type { TextFieldFrameProps } from './text-field-frame.tsx';

export interface TextFieldProps extends TextFieldFrameProps {
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
  const { placeholder, icon, after, isTabular = false, inputRef, ...rest } = props;
  return (
    <TextFieldFrame {...rest}>
      <Group className="box" {...(isTabular ? { 'data-tabular': true } : {})}>
        {icon !== undefined && <Icon name={icon} size={14} />}
        <Input {...given({ placeholder, ref: inputRef })} />
        {after}
      </Group>
    </TextFieldFrame>
  );
}
