import { useState } from 'react';
import { call } from '../../bridge/call.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogForm } from '../../controls/dialog-form.tsx';
import { given } from '../../controls/given.ts';
import { TextField } from '../../controls/text-field.tsx';

export interface NameTemplateDialogProps {
  /** The template that is copied; absent: a new one with an example of each thing. */
  readonly from: string | undefined;
  readonly onClose: () => void;
  readonly onMade: (name: string) => void;
}

/** Asks what a new template is called, and makes it. */
export function NameTemplateDialog({ from, onClose, onMade }: NameTemplateDialogProps) {
  const [typed, setTyped] = useState(from === undefined ? '' : `${from}-copy`);
  const [trouble, setTrouble] = useState<string>();
  const name = typed.trim().replaceAll(/\s+/gu, '-');
  const make = async (): Promise<void> => {
    const made = await (from === undefined
      ? call('templates:new', { name })
      : call('templates:duplicate', { from, name }));
    if (!made.ok) return setTrouble(made.failure.message);
    onClose();
    onMade(name);
  };
  return (
    <Dialog title={from === undefined ? 'New template' : `Duplicate ${from}`} isOpen onOpenChange={onClose}>
      <DialogForm
        action={from === undefined ? 'Make the template' : 'Duplicate'}
        isDisabled={name === ''}
        onSubmit={make}
        onClose={onClose}
      >
        <TextField
          label="Name"
          hint="The name of its file. Its title is in the text."
          placeholder="house-briefing"
          value={typed}
          onChange={setTyped}
          maxLength={100}
          autoFocus
          {...given({ error: trouble })}
        />
      </DialogForm>
    </Dialog>
  );
}
