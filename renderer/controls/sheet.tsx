import './dialog.css';
import './sheet.css';
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';

export interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What stands at the start of the footer, such as the findings that block. */
  readonly standing?: ReactNode;
  readonly footer?: ReactNode;
}

/**
 * A sheet that covers the pane it is rendered in and nothing else: what it speaks of stays in view beside it. The focus goes
 * in, Escape closes it, and the focus goes back to where it came from.
 */
export function Sheet({ title, onClose, children, standing, footer }: SheetProps) {
  const id = useId();
  const sheet = useFocusOnce();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <div className="sheet-ground">
      <section
        className="sheet"
        role="dialog"
        aria-labelledby={id}
        ref={sheet}
        tabIndex={-1}
        onKeyDown={closeOnEscape}
      >
        <header className="sheet-header">
          <h2 id={id} className="grow">
            {title}
          </h2>
          <IconButton icon="close" label="Close" shortcut="Escape" onPress={onClose} />
        </header>
        <div className="sheet-content scroll">{children}</div>
        {(footer !== undefined || standing !== undefined) && (
          <footer className="sheet-footer">
            <span className="sheet-standing">{standing}</span>
            {footer}
          </footer>
        )}
      </section>
    </div>
  );
}

/** Puts the focus on the element when it appears, unless something in it took it already, and back to where it was when it goes. */
function useFocusOnce() {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (element.current?.contains(before) !== true) element.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return element;
}
