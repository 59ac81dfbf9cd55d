import './button.css';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-name.ts';

/** How a button looks: the one primary of a screen, an edged one, one without an edge, one that takes something away. */
export type ButtonKind = 'primary' | 'edged' | 'plain' | 'danger';

/** How high: 24, 28 or 36 pixels. */
export type ButtonSize = 'low' | 'usual' | 'big';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** A verb, and the thing where it is not in view. */
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly icon?: IconName | undefined;
  /** After the words, as the arrow of what opens a list. */
  readonly iconAfter?: IconName | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. One without them is an IconButton. */
export function Button({ children, kind = 'edged', size = 'usual', icon, iconAfter, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className="button" data-kind={kind} data-size={size}>
      {icon !== undefined && <Icon name={icon} size={size === 'low' ? 14 : undefined} />}
      {children}
      {iconAfter !== undefined && <Icon name={iconAfter} size={12} />}
    </AriaButton>
  );
}
