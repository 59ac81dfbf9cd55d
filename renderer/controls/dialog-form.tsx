import './dialog-form.css';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

export interface DialogFormProps {
  readonly children: ReactNode;
  /** The verb on the button that does it; an ellipsis only if it asks more. */
  readonly action: string;
  readonly isDisabled?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/**
 * The content of a dialog that asks for something and then does it: fields, Cancel, and the one button. Enter does it too; what is
 * wrong is said by whoever does it, so the browser stops nothing.
 */
export function DialogForm({ children, action, isDisabled = false, onSubmit, onClose }: DialogFormProps) {
  return (
    <form
      className="dialog-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDisabled) onSubmit();
      }}
    >
      {children}
      <footer className="dialog-form-buttons">
        <Button onPress={onClose}>Cancel</Button>
        <Button kind="primary" type="submit" isDisabled={isDisabled}>
          {action}
        </Button>
      </footer>
    </form>
  );
}
