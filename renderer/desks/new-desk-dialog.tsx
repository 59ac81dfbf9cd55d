import { useState } from 'react';
import type { PlaceTicket } from '../../briefing/contract/window-calls.ts';
import { call } from '../bridge/call.ts';
import { choosePlace } from '../bridge/choose-place.ts';
import { Dialog } from '../controls/dialog.tsx';
import { DialogForm } from '../controls/dialog-form.tsx';
import { Notice } from '../controls/notice.tsx';
import { TextField } from '../controls/text-field.tsx';
import { shown } from './open-desks.ts';

export interface NewDeskDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks what a new desk needs: who issues its briefings, and a folder that is still to be made. */
export function NewDeskDialog({ isOpen, onClose }: NewDeskDialogProps) {
  return (
    <Dialog title="New desk" isOpen={isOpen} onOpenChange={onClose}>
      <NewDesk onClose={onClose} />
    </Dialog>
  );
}

function NewDesk({ onClose }: { readonly onClose: () => void }) {
  const [producer, setProducer] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const make = async (): Promise<void> => {
    const place = await choosePlace({ what: 'new-folder', title: 'Where to keep the desk' });
    if (place === undefined) return;
    const failed = await makeDesk(place, producer.trim());
    if (failed === undefined) onClose();
    else setTrouble(failed);
  };
  return (
    <DialogForm action="Choose folder…" onSubmit={() => void make()} onClose={onClose}>
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
  );
}

async function makeDesk(place: PlaceTicket, producer: string): Promise<string | undefined> {
  const made = await call('desks:new', { place: place.id, ...(producer === '' ? {} : { producer }) });
  if (made.ok) shown(made);
  return made.ok ? undefined : made.failure.message;
}
