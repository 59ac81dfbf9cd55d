import './merge-dialog.css';
import { useState } from 'react';
import { listed } from '../../../briefing/text/listed.ts';
import { call } from '../../bridge/call.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogForm } from '../../controls/dialog-form.tsx';
import { Notice } from '../../controls/notice.tsx';
import { RadioGroup } from '../../controls/radio-group.tsx';
import { say } from '../../controls/toast.tsx';
import { FactCard } from '../../facts/fact-card.tsx';
import { undoAction } from '../../frame/take-back.ts';

export interface MergeDialogProps {
  /** Ids of the facts that may tell of one event. */
  readonly facts: readonly string[];
  readonly onClose: () => void;
}

/** Shows facts that tell of one event side by side and asks which of them stays. */
export function MergeDialog({ facts, onClose }: MergeDialogProps) {
  const [stays, setStays] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string>();
  const merge = async (): Promise<void> => {
    if (stays === null) return;
    const others = facts.filter((id) => id !== stays);
    const merged = await call('facts:merge', { stays, others });
    if (!merged.ok) return setTrouble(merged.failure.message);
    onClose();
    say(`${listed(others)} ${others.length === 1 ? 'is' : 'are'} merged into ${stays}.`, undoAction());
  };
  return (
    <Dialog title="Merge into one fact" isOpen onOpenChange={(isOpen) => !isOpen && onClose()} width="widest">
      <DialogForm action="Merge" isDisabled={stays === null} onSubmit={merge} onClose={onClose}>
        {trouble !== undefined && <Notice tone="error" title={trouble} isUrgent />}
        <ul className="merge-facts">
          {facts.map((id) => (
            <li key={id}>
              <FactCard id={id} />
            </li>
          ))}
        </ul>
        <RadioGroup
          label="Which one stays"
          hint="It keeps its words and takes the evidence of the others. They stay on the desk with their history, as superseded by it."
          choices={facts.map((id) => ({ id, name: id }))}
          value={stays}
          onChange={setStays}
        />
      </DialogForm>
    </Dialog>
  );
}
