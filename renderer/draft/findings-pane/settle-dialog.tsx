import './settle-dialog.css';
import { useState } from 'react';
import type { ConflictFigure } from '../../../briefing/checks/conflicts/conflict-words.ts';
import type { Settlement } from '../../../briefing/facts/settlement.ts';
import { listed } from '../../../briefing/text/listed.ts';
import { call } from '../../bridge/call.ts';
import { useCall } from '../../bridge/use-call.ts';
import { FactBadge } from '../../controls/badge.tsx';
import { Button } from '../../controls/button.tsx';
import type { Choice } from '../../controls/choice.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogForm } from '../../controls/dialog-form.tsx';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { given } from '../../controls/given.ts';
import { Notice } from '../../controls/notice.tsx';
import { RadioGroup } from '../../controls/radio-group.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { say } from '../../controls/toast.tsx';
import { undoAction } from '../../frame/take-back.ts';

export interface SettleDialogProps {
  readonly briefing: string;
  /** Ids of the facts that contradict each other. */
  readonly facts: readonly string[];
  readonly onClose: () => void;
}

/** Asks how the desk settles figures that contradict each other, and why. */
export function SettleDialog({ briefing, facts, onClose }: SettleDialogProps) {
  const { value, failure, isOld } = useCall('conflicts:list', { briefing });
  const conflict = value?.find(({ figures }) => isSameSet(figures, facts));
  return (
    <Dialog
      title="Settle the conflict"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={conflict === undefined && <Button onPress={onClose}>Close</Button>}
    >
      {failure !== undefined && <Notice tone="error" title={failure.message} />}
      {value === undefined && failure === undefined && <GhostRows label="Loading the figures" rows={4} />}
      {conflict !== undefined && <SettleForm figures={conflict.figures} onClose={onClose} />}
      {value !== undefined && !isOld && conflict === undefined && (
        <Notice tone="note" title="These figures no longer contradict each other.">
          Nothing was changed, and there is nothing to settle.
        </Notice>
      )}
    </Dialog>
  );
}

function isSameSet(figures: readonly ConflictFigure[], facts: readonly string[]): boolean {
  return figures.length === facts.length && figures.every(({ fact }) => facts.includes(fact));
}

interface SettleFormProps {
  readonly figures: readonly ConflictFigure[];
  readonly onClose: () => void;
}

function SettleForm({ figures, onClose }: SettleFormProps) {
  const [choice, setChoice] = useState<Settlement['choice']>('prefer');
  const [preferred, setPreferred] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const settle = async (): Promise<void> => {
    const ids = figures.map(({ fact }) => fact);
    const better = choice === 'prefer' && preferred !== null ? { preferred } : {};
    const settled = await call('conflicts:settle', { facts: ids, choice, ...better, reason: reason.trim() });
    if (!settled.ok) return setTrouble(settled.failure.message);
    onClose();
    say(`${listed(ids)} are settled.`, undoAction());
  };
  const isOpenYet = reason.trim() === '' || (choice === 'prefer' && preferred === null);
  return (
    <DialogForm action="Settle" isDisabled={isOpenYet} onSubmit={settle} onClose={onClose}>
      <RadioGroup label="How" choices={choicesFor(figures.length)} value={choice} onChange={setChoice} />
      <RadioGroup
        label={choice === 'prefer' ? 'The figure to prefer' : 'The figures'}
        look="cards"
        isDisabled={choice !== 'prefer'}
        choices={figures.map(figureChoice)}
        value={choice === 'prefer' ? preferred : null}
        onChange={setPreferred}
      />
      <TextArea
        label="Reason"
        hint="Your readers see it: it is printed in the notes of these facts. A new figure opens the question again."
        value={reason}
        onChange={setReason}
        maxLength={1000}
        rows={2}
        {...given({ error: trouble })}
      />
    </DialogForm>
  );
}

function choicesFor(count: number): readonly Choice<Settlement['choice']>[] {
  return [
    { id: 'prefer', name: 'Prefer one', note: 'The note names it, and gives the others.' },
    { id: 'range', name: 'Give a range', note: 'From the least figure to the greatest.' },
    { id: 'both', name: count === 2 ? 'State both' : 'State all', note: 'The note leaves it open.' },
  ];
}

function figureChoice({ fact, figure, name }: ConflictFigure): Choice {
  return {
    id: fact,
    name: `${fact}: ${figure}`,
    content: (
      <span className="settle-figure">
        <FactBadge id={fact} />
        <span dir="auto">{figure}</span>
      </span>
    ),
    ...(name === undefined ? {} : { note: name }),
  };
}
