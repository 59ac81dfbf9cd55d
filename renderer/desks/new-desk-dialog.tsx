import { useState } from 'react';
import type { PlaceTicket } from '../../briefing/contract/window-calls.ts';
import { call } from '../bridge/call.ts';
import { choosePlace } from '../bridge/choose-place.ts';
import { Dialog } from '../controls/dialog.tsx';
import { DialogForm } from '../controls/dialog-form.tsx';
import { Notice } from '../controls/notice.tsx';
import { TextField } from '../controls/text-field.tsx';
import { saveAll } from '../state/unsaved.ts';
import { shown } from './open-desks.ts';

export interface NewDeskDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/**
 * Asks what a new desk needs: who issues its briefings, and a folder that is still to be made. While the folder is asked for,
 * this dialog steps aside and keeps what was typed.
 */
export function NewDeskDialog({ isOpen, onClose }: NewDeskDialogProps) {
  const [producer, setProducer] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const make = async (): Promise<void> => {
    setAsking(true);
    const place = await choosePlace({ what: 'new-folder', title: 'Where to keep the desk' });
    const failed = place === undefined ? undefined : await makeDesk(place, producer.trim());
    setAsking(false);
    setTrouble(failed);
    if (place !== undefined && failed === undefined) onClose();
  };
  return (
    <Dialog title="New desk" isOpen={isOpen && !isAsking} onOpenChange={onClose}>
      <DialogForm action="Choose folder…" onSubmit={make} onClose={onClose}>
        <p className="second">
          A desk is a folder that holds facts, sources with their captures, drafts and what was issued. It is
          yours alone and stays on this computer.
        </p>
        <TextField
          label="Who issues its briefings"
          hint="Printed in the title block; it can be changed later."
          placeholder="Levant desk, Office of Regional Affairs"
          value={producer}
          onChange={setProducer}
          maxLength={300}
          autoFocus
        />
        {trouble !== undefined && (
          <Notice tone="error" title="The desk was not made." isUrgent>
            {trouble}
          </Notice>
        )}
      </DialogForm>
    </Dialog>
  );
}

async function makeDesk(place: PlaceTicket, producer: string): Promise<string | undefined> {
  await saveAll();
  const made = await call('desks:new', { place: place.id, ...(producer === '' ? {} : { producer }) });
  if (made.ok) shown(made);
  return made.ok ? undefined : made.failure.message;
}
