import './save-dialog.css';
import { useState } from 'react';
import { counted } from '../../../briefing/text/counted.ts';
import { Checkbox } from '../../controls/checkbox.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogForm } from '../../controls/dialog-form.tsx';
import { Notice } from '../../controls/notice.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { say } from '../../controls/toast.tsx';
import { moveWords, stayWords } from '../effect/effect-words.ts';
import type { EffectOnDrafts } from '../effect/use-effect-on-drafts.ts';
import { useWork, useWorkState } from '../work-context.ts';

export interface SaveDialogProps {
  readonly effect: EffectOnDrafts;
  readonly move: boolean;
  readonly onMove: (move: boolean) => void;
  readonly onClose: () => void;
}

/** Asks for a word on the change, and makes the text the next version. */
export function SaveDialog({ effect, move, onMove, onClose }: SaveDialogProps) {
  const work = useWork();
  const next = useWorkState(({ open }) => (open.version?.number ?? 0) + 1);
  const [note, setNote] = useState('');
  const [isSaving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const save = async (): Promise<void> => {
    setSaving(true);
    const end = await work.save({ note, move });
    setSaving(false);
    if (end === 'changed-elsewhere') return onClose();
    if ('failure' in end) return setTrouble(end.failure.message);
    const stayed = end.pinned === 0 ? '' : ` ${stayWords(end.pinned)}`;
    say(`Version ${end.saved.number} is saved.${stayed}`);
    onClose();
  };
  const drafts = effect.last?.drafts ?? [];
  const breaking = drafts.filter(({ kind }) => kind === 'breaks').length;
  return (
    <Dialog title={`Save version ${next}`} isOpen onOpenChange={onClose}>
      <DialogForm action="Save" isDisabled={isSaving} onSubmit={save} onClose={onClose}>
        <TextField
          label="What has changed"
          hint="Optional; it stands in the list of versions."
          value={note}
          onChange={setNote}
          maxLength={300}
          autoFocus
        />
        <div className="save-drafts">
          {drafts.length > breaking && (
            <Checkbox isSelected={move} onChange={onMove}>
              {moveWords(drafts.length - breaking, next)}
            </Checkbox>
          )}
          {breaking > 0 && (
            <p className="small second">
              {counted(breaking, 'draft')} would break, and {breaking === 1 ? 'stays' : 'stay'} with the
              version {breaking === 1 ? 'it has' : 'they have'}.
            </p>
          )}
        </div>
        {trouble !== undefined && (
          <Notice tone="error" title="The version was not saved." isUrgent>
            {trouble}
          </Notice>
        )}
      </DialogForm>
    </Dialog>
  );
}
