import { useState } from 'react';
import type { Finding } from '../../../briefing/outcome.ts';
import { call } from '../../bridge/call.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogForm } from '../../controls/dialog-form.tsx';
import { given } from '../../controls/given.ts';
import { TextArea } from '../../controls/text-area.tsx';

export interface WaiveDialogProps {
  readonly briefing: string;
  readonly finding: Finding;
  /** What stands in the field at first. */
  readonly proposed?: string;
  readonly onClose: () => void;
}

/** Asks why a finding may stand. */
export function WaiveDialog({ briefing, finding, proposed = '', onClose }: WaiveDialogProps) {
  const [reason, setReason] = useState(proposed);
  const [trouble, setTrouble] = useState<string>();
  const waive = async (): Promise<void> => {
    const { rule, key = '', message } = finding;
    const waived = await call('checks:waive', { briefing, rule, key, message, reason: reason.trim() });
    if (waived.ok) onClose();
    else setTrouble(waived.failure.message);
  };
  return (
    <Dialog
      title="Let this finding stand"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      width="narrow"
    >
      <DialogForm action="Waive" isDisabled={reason.trim() === ''} onSubmit={waive} onClose={onClose}>
        <p dir="auto">{finding.message}</p>
        <TextArea
          label="Reason"
          hint="It is kept with the draft and printed in the check report. The finding is back when its words change."
          value={reason}
          onChange={setReason}
          maxLength={1000}
          autoFocus
          {...given({ error: trouble })}
        />
      </DialogForm>
    </Dialog>
  );
}
