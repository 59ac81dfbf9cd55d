import { useState } from 'react';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogForm } from '../../controls/dialog-form.tsx';
import { given } from '../../controls/given.ts';
import { TextField } from '../../controls/text-field.tsx';

export interface ViewNameDialogProps {
  readonly title: string;
  readonly verb: string;
  readonly start: string;
  readonly taken: readonly string[];
  /** Answers why it did not work, as a sentence. */
  readonly onName: (name: string) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Asks what a view is to be called. */
export function ViewNameDialog({ title, verb, start, taken, onName, onClose }: ViewNameDialogProps) {
  const [name, setName] = useState(start);
  const [trouble, setTrouble] = useState<string>();
  const tidy = name.trim();
  const error = taken.includes(tidy) ? `There is a view “${tidy}” already.` : trouble;
  const isReady = tidy !== '' && !taken.includes(tidy);
  const save = async (): Promise<void> => {
    const refused = await onName(tidy);
    if (refused === undefined) onClose();
    else setTrouble(refused);
  };
  return (
    <Dialog title={title} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} width="narrow">
      <DialogForm action={verb} isDisabled={!isReady} onSubmit={save} onClose={onClose}>
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          autoFocus
          maxLength={120}
          {...given({ error })}
        />
      </DialogForm>
    </Dialog>
  );
}
