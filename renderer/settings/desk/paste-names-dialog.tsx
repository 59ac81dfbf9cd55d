import { useState } from 'react';
import type { HouseName } from '../../../briefing/names/house-name.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogForm } from '../../controls/dialog-form.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { joinedNames, namesInText } from './names-in-text.ts';

export interface PasteNamesDialogProps {
  readonly names: readonly HouseName[];
  readonly onKeep: (names: readonly HouseName[]) => void;
  readonly onClose: () => void;
}

/** Takes a list of names from a spreadsheet or a house style. */
export function PasteNamesDialog({ names, onKeep, onClose }: PasteNamesDialogProps) {
  const [text, setText] = useState('');
  const found = namesInText(text);
  return (
    <Dialog title="Paste a list of names" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogForm
        action={found.length === 0 ? 'Keep names' : `Keep ${counted(found.length, 'name')}`}
        isDisabled={found.length === 0}
        onSubmit={() => {
          onKeep(joinedNames(names, found));
          onClose();
        }}
        onClose={onClose}
      >
        <TextArea
          label="One name a line"
          hint="The name of the house first, then its other spellings, parted by tabs, semicolons or commas."
          rows={10}
          value={text}
          onChange={setText}
          maxLength={200_000}
          autoFocus
        />
      </DialogForm>
    </Dialog>
  );
}
