import './dialog.css';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Told when Escape is pressed, and a press outside where that does no harm. */
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
  /** The buttons: what keeps things as they are first, what is done last. */
  readonly footer?: ReactNode;
  /** Asks before a thing that stays done: only a button or Escape closes it. */
  readonly isAsking?: boolean;
  readonly width?: 'narrow' | 'usual' | 'wide' | 'widest';
}

/** A dialog that stands before everything else until it is answered. The focus goes in and comes back. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onOpenChange, children, footer, isAsking = false, width = 'usual' } = props;
  return (
    <ModalOverlay className="scrim" {...{ isOpen, onOpenChange }} isDismissable={!isAsking}>
      <Modal className="dialog" data-width={width}>
        <AriaDialog className="dialog-body" role={isAsking ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-content scroll">{children}</div>
          {footer !== undefined && <footer className="dialog-footer">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
