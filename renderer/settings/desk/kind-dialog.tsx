import { useState } from 'react';
import type { KeptKind, KindOnDesk } from '../../../briefing/contract/settings-calls.ts';
import { longestKind } from '../../../briefing/contract/settings-calls.ts';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogForm } from '../../controls/dialog-form.tsx';
import { given } from '../../controls/given.ts';
import { Notice } from '../../controls/notice.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useUnfinished } from '../../state/use-unfinished.ts';

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

interface Typed {
  readonly name: string;
  readonly text: string;
  /** The text that it was made from. */
  readonly was: string | undefined;
}

/** By the name of the kind. */
const left = new Map<string, Typed>();

/** The JSON Schema of a kind, to be read or changed. What Escape leaves is there again the next time. */
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
  const start: Typed = { name: kind?.name ?? '', text: kind?.text ?? blank, was: kind?.text };
  const { typed, change, forget } = useUnfinished(left, start.name, start);
  const { name, text, was } = typed;
  const [clash, setClash] = useState<KeptKind>();
  const [trouble, setTrouble] = useState<string>();
  const leave = (): void => {
    forget();
    onClose();
  };
  const keep = async (): Promise<void> => {
    const kept = await call('settings:keep-kind', { name: name.trim(), text, was });
    if (!kept.ok) return setTrouble(kept.failure.message);
    if (kept.value.isKept) return leave();
    change({ ...typed, was: kept.value.theirs });
    setClash(kept.value);
  };
  return (
    <DialogForm
      action={clash === undefined ? 'Keep' : 'Keep mine'}
      isDisabled={name.trim() === ''}
      onSubmit={keep}
      onClose={leave}
    >
      {kind === undefined && (
        <TextField
          label="Name"
          hint="A letter, then letters, digits, hyphens and underscores. Templates and ids go by it; it stays."
          value={name}
          onChange={(next) => change({ ...typed, name: next })}
          maxLength={64}
          autoFocus
        />
      )}
      {clash !== undefined && (
        <KindClash
          clash={clash}
          isNew={kind === undefined}
          onTake={(theirs) => {
            change({ ...typed, text: theirs });
            setClash(undefined);
          }}
        />
      )}
      <div className="kind-text">
        <TextArea
          label="JSON Schema of its fields"
          rows={14}
          value={text}
          onChange={(next) => {
            change({ ...typed, text: next });
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

interface KindClashProps {
  readonly clash: KeptKind;
  readonly isNew: boolean;
  readonly onTake: (theirs: string) => void;
}

/** Says that nothing was kept, since somebody else was faster, and offers what they wrote. */
function KindClash({ clash: { theirs }, isNew, onTake }: KindClashProps) {
  if (theirs === undefined)
    return (
      <Notice tone="warning" title="Another window or program removed this kind meanwhile." isUrgent>
        Yours is still here: keep it to put the kind back.
      </Notice>
    );
  return (
    <Notice
      tone="warning"
      title={
        isNew
          ? 'There is a kind of this name already.'
          : 'Another window or program changed this kind meanwhile.'
      }
      isUrgent
      action={<Button onPress={() => onTake(theirs)}>Take theirs</Button>}
    >
      Nothing was kept yet. Yours is below: take theirs instead, or keep yours in place of it.
    </Notice>
  );
}
