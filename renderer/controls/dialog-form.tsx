import './dialog-form.css';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { notTwice } from './not-twice.ts';

export interface DialogFormProps {
  readonly children: ReactNode;
  /** The verb on the button that does it; an ellipsis only if it asks more. */
  readonly action: string;
  readonly isDisabled?: boolean;
  /** Not done again while it runs, nor by a double click. */
  readonly onSubmit: () => void | Promise<void>;
  readonly onClose: () => void;
}

/**
 * The content of a dialog that asks for something and then does it: fields, Cancel, and the one button. Enter does it too; what is
 * wrong is said by whoever does it, so the browser stops nothing.
 */
export function DialogForm({ children, action, isDisabled = false, onSubmit, onClose }: DialogFormProps) {
  const [submit, setSubmit] = useState(onceOnly);
  return (
    <form
      className="dialog-form"
      noValidate
      // With other words in it, it is another deed.
      onInput={() => setSubmit(onceOnly)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDisabled) void submit.once(onSubmit);
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

type Deed = () => void | Promise<void>;

function onceOnly(): { readonly once: (deed: Deed) => Promise<void> } {
  return { once: notTwice((deed: Deed) => deed()) };
}
