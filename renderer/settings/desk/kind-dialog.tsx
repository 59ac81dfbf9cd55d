import { useState } from 'react';
import type { KindOnDesk } from '../../../briefing/contract/settings-calls.ts';
import { longestKind } from '../../../briefing/contract/settings-calls.ts';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogForm } from '../../controls/dialog-form.tsx';
import { given } from '../../controls/given.ts';
import { TextArea } from '../../controls/text-area.tsx';
import { TextField } from '../../controls/text-field.tsx';

const blank = JSON.stringify(
  {
    title: 'New kind',
    description: 'What facts of this kind say',
    type: 'object',
    properties: { count: { type: 'integer', title: 'Count', minimum: 0 } },
  },
  undefined,
  2,
);

export interface KindDialogProps {
  /** Absent: a new one. */
  readonly kind: KindOnDesk | undefined;
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
}

/** The JSON Schema of a kind, to be read or changed. */
export function KindDialog({ kind, isReadOnly, onClose }: KindDialogProps) {
  const isShown = isReadOnly || kind?.isBuiltIn === true;
  return (
    <Dialog title={titleOf(kind, isShown)} isOpen onOpenChange={onClose} width="wide">
      {isShown ? (
        <>
          <pre className="kind-text code scroll" tabIndex={0} role="region" aria-label="JSON Schema">
            {kind?.text}
          </pre>
          <footer className="dialog-form-buttons">
            <Button kind="primary" onPress={onClose}>
              Close
            </Button>
          </footer>
        </>
      ) : (
        <KindForm kind={kind} onClose={onClose} />
      )}
    </Dialog>
  );
}

function titleOf(kind: KindOnDesk | undefined, isShown: boolean): string {
  if (kind === undefined) return 'New kind of fact';
  return isShown ? `The kind “${kind.title}”` : `Edit the kind “${kind.title}”`;
}

function KindForm({ kind, onClose }: Omit<KindDialogProps, 'isReadOnly'>) {
  const [name, setName] = useState(kind?.name ?? '');
  const [text, setText] = useState(kind?.text ?? blank);
  const [trouble, setTrouble] = useState<string>();
  const keep = async (): Promise<void> => {
    const kept = await call('settings:keep-kind', { name: name.trim(), text });
    if (kept.ok) onClose();
    else setTrouble(kept.failure.message);
  };
  return (
    <DialogForm action="Keep" isDisabled={name.trim() === ''} onSubmit={keep} onClose={onClose}>
      {kind === undefined && (
        <TextField
          label="Name"
          hint="A letter, then letters, digits, hyphens and underscores. Templates and ids go by it; it stays."
          value={name}
          onChange={setName}
          maxLength={64}
          autoFocus
        />
      )}
      <div className="kind-text">
        <TextArea
          label="JSON Schema of its fields"
          rows={14}
          value={text}
          onChange={(next) => {
            setText(next);
            setTrouble(undefined);
          }}
          maxLength={longestKind}
          spellCheck="false"
          {...given({ error: trouble })}
        />
      </div>
    </DialogForm>
  );
}
