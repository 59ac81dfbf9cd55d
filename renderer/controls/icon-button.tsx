import './button.css';
import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import type { ButtonKind, ButtonSize } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-name.ts';
import type { ShortcutProps } from './shortcut.tsx';
import { Tip } from './tooltip.tsx';

export interface IconButtonProps
  extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'>, ShortcutProps {
  readonly icon: IconName;
  /** Its name: what a button with words would say. Shown when the pointer rests on it. */
  readonly label: string;
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A square button that shows only an icon, and its name and shortcut when the pointer or the focus rests on it. */
export function IconButton({
  icon,
  label,
  command,
  shortcut,
  kind = 'plain',
  size = 'usual',
  ...rest
}: IconButtonProps) {
  return (
    <Tip {...{ label, command, shortcut }}>
      <AriaButton
        {...rest}
        className="button"
        data-kind={kind}
        data-size={size}
        data-square
        aria-label={label}
      >
        <Icon name={icon} size={size === 'low' ? 14 : undefined} />
      </AriaButton>
    </Tip>
  );
}
