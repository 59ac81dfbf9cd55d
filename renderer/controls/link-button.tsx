import './link-button.css';
import type { ComponentProps } from 'react';

export type LinkButtonProps = Omit<ComponentProps<'button'>, 'type' | 'className' | 'style'>;

/** A button that stands within text, and looks as what leads on from there does. */
export function LinkButton(props: LinkButtonProps) {
  return <button {...props} type="button" className="link-button" />;
}
