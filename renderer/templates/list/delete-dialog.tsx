import { useState } from 'react';
import { counted } from '../../../briefing/text/counted.ts';
import { call } from '../../bridge/call.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogForm } from '../../controls/dialog-form.tsx';
import { Notice } from '../../controls/notice.tsx';
import { say } from '../../controls/toast.tsx';
import { goTo, stayAt, useWindow } from '../../state/window-state.ts';
import { useWork } from '../work-context.ts';

/** Deletes the template that is open; while drafts are made from it, says which, and leads to them. */
export function DeleteDialog({ onClose }: { readonly onClose: () => void }) {
  const { name } = useWork();
  const { value: rows } = useCall('briefings:list', {});
  const [trouble, setTrouble] = useState<string>();
  const using = rows?.filter(({ template }) => template === name) ?? [];
  const remove = async (): Promise<void> => {
    const removed = await call('templates:remove', { name });
    if (!removed.ok) return setTrouble(removed.failure.message);
    onClose();
    stayAt({ kind: 'templates' });
    say(`“${name}” is deleted.`, { action: { name: 'Undo', onPress: () => void putBack(name) } });
  };
  const isUsed = using.length > 0;
  return (
    <Dialog
      title={`Delete ${name}`}
      isOpen
      onOpenChange={onClose}
      footer={isUsed && <Button onPress={onClose}>Close</Button>}
    >
      {isUsed ? (
        <>
          <p>
            {counted(using.length, 'draft')} would have no template. Delete{' '}
            {using.length === 1 ? 'it' : 'them'} first, or keep the template.
          </p>
          <ul className="template-users">
            {using.map(({ id, title }) => (
              <li key={id}>
                <Button kind="plain" icon="doc" onPress={() => goTo({ kind: 'draft', briefing: id })}>
                  {title}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <DialogForm action="Delete" isDisabled={rows === undefined} onSubmit={remove} onClose={onClose}>
          <p>Its text goes with all its versions. No draft uses it; Undo brings it back.</p>
          {trouble !== undefined && (
            <Notice tone="error" title="The template was not deleted." isUrgent>
              {trouble}
            </Notice>
          )}
        </DialogForm>
      )}
    </Dialog>
  );
}

async function putBack(name: string): Promise<void> {
  const back = await call('templates:put-back', { name });
  if (!back.ok) say(back.failure.message);
  // Whoever has gone on to write elsewhere is not led away from there.
  else if (useWindow.getState().place.kind === 'templates') stayAt({ kind: 'templates', chosen: name });
  else say(`“${name}” is a template again.`);
}
