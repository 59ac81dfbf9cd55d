import './popover.css';
import { useEffect, useEffectEvent } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import type { PopoverProps as AriaPopoverProps } from 'react-aria-components/Popover';
import { PreviewTrigger } from 'react-aria-components/PreviewTrigger';

type Placement = NonNullable<AriaPopoverProps['placement']>;

interface CardProps {
  /** Its name for readers. */
  readonly label: string;
  readonly placement?: Placement;
  readonly children: ReactNode | ((card: { readonly close: () => void }) => ReactNode);
}

export interface PopoverProps extends CardProps {
  /** What opens it. */
  readonly trigger: ReactElement;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

/** A small form or list beside the button that opens it. Escape and a press elsewhere close it. */
export function Popover({ trigger, label, placement = 'bottom start', children, ...state }: PopoverProps) {
  return (
    <DialogTrigger {...state}>
      {trigger}
      <AriaPopover className="popover" placement={placement} offset={6}>
        <AriaDialog className="popover-body" aria-label={label}>
          {children}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}

export interface CardAtProps extends CardProps {
  /** The element it stands at. */
  readonly anchor: RefObject<Element | null>;
  readonly isOpen: boolean;
  /** Told when Escape is pressed anywhere, or the pointer elsewhere. */
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** A card at an element that is no button, such as a citation in a text. It leaves the focus in the text. */
export function CardAt({
  anchor,
  label,
  placement = 'bottom start',
  children,
  isOpen,
  onOpenChange,
}: CardAtProps) {
  const close = useEffectEvent(() => onOpenChange(false));
  useEffect(() => (isOpen ? onEscape(() => close()) : undefined), [isOpen]);
  return (
    <AriaPopover
      {...{ isOpen, onOpenChange, placement }}
      className="popover"
      triggerRef={anchor}
      offset={6}
      isNonModal
    >
      <div role="dialog" aria-label={label}>
        {typeof children === 'function' ? children({ close: () => onOpenChange(false) }) : children}
      </div>
    </AriaPopover>
  );
}

/** Hears Escape before a text or a list does, for as long as there is something to put away. */
function onEscape(run: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  document.addEventListener('keydown', listen, { capture: true });
  return () => document.removeEventListener('keydown', listen, { capture: true });
}

export interface PreviewCardProps {
  /** Its name for readers. */
  readonly label: string;
  readonly placement?: Placement;
  /** A button or link on which pointer or focus may rest. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
}

/** A card that shows what a badge or link stands for, when the pointer or the focus rests on it. */
export function PreviewCard({ trigger, label, placement = 'bottom start', children }: PreviewCardProps) {
  return (
    <PreviewTrigger delay={400}>
      {trigger}
      <AriaPopover className="popover" aria-label={label} placement={placement} offset={6}>
        {children}
      </AriaPopover>
    </PreviewTrigger>
  );
}
