import './dialog.css';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { latestPress } from './latest-press.ts';
import { doubleClick } from './not-twice.ts';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Told when Escape is pressed, and a press outside where that does no harm: where nothing was written in it. */
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
  const isMeant = useMeantPresses(isOpen);
  const [hasWords, setWords] = useState(false);
  if (!isOpen && hasWords) setWords(false);
  return (
    <ModalOverlay
      className="scrim"
      {...{ isOpen, onOpenChange }}
      isDismissable={!isAsking && !hasWords}
      shouldCloseOnInteractOutside={isMeant}
    >
      <Modal className="dialog" data-width={width}>
        <AriaDialog className="dialog-body" role={isAsking ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-content scroll" onInput={() => setWords(true)}>
            {children}
          </div>
          {footer !== undefined && footer !== false && <footer className="dialog-footer">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Whether a press outside means to close: the second one of the double click that opened the dialog does not. */
function useMeantPresses(isOpen: boolean): () => boolean {
  const openedAt = useRef(0);
  useEffect(() => {
    if (isOpen) openedAt.current = performance.now();
  }, [isOpen]);
  return () => !latestPress().goesOn && performance.now() - openedAt.current > doubleClick;
}
