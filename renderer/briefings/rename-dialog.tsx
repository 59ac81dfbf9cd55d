import { useState } from 'react';
import type { BriefingRow } from '../../briefing/contract/briefing-calls.ts';
import { Dialog } from '../controls/dialog.tsx';
import { DialogForm } from '../controls/dialog-form.tsx';
import { given } from '../controls/given.ts';
import { TextField } from '../controls/text-field.tsx';
import { renameBriefing } from './briefing-actions.ts';

export interface RenameDialogProps {
  readonly row: BriefingRow;
  readonly onClose: () => void;
}

/** Asks for another title. */
export function RenameDialog({ row, onClose }: RenameDialogProps) {
  const [title, setTitle] = useState(row.title);
  const [trouble, setTrouble] = useState<string>();
  const rename = async (): Promise<void> => {
    const failed = title.trim() === row.title ? undefined : await renameBriefing(row.id, title.trim());
    if (failed === undefined) onClose();
    else setTrouble(failed);
  };
  return (
    <Dialog title="Rename the briefing" isOpen onOpenChange={onClose}>
      <DialogForm action="Rename" isDisabled={title.trim() === ''} onSubmit={rename} onClose={onClose}>
        <TextField
          label="Title"
          value={title}
          onChange={setTitle}
          maxLength={300}
          autoFocus
          {...given({ error: trouble })}
        />
      </DialogForm>
    </Dialog>
  );
}
