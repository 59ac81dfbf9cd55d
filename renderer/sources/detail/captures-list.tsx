import { useState } from 'react';
import { formatInstant } from '../../../briefing/facts/format-instant.ts';
import { formatNumber } from '../../../briefing/facts/format-quantity.ts';
import type { Capture, Source } from '../../../briefing/sources/source.ts';
import { call } from '../../bridge/call.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { say } from '../../controls/toast.tsx';
import { useOnce } from '../../controls/use-once.ts';
import { useWindow } from '../../state/window-state.ts';
import { chooseSource } from '../sources-state.ts';

export interface CapturesListProps {
  readonly source: Source;
  /** The one that is in view. */
  readonly shown: string | undefined;
  readonly isReadOnly: boolean;
  readonly onAdd: () => void;
}

/** The captures of a source: when they were read, how large they are, and the hash that proves them. */
export function CapturesList({ source, shown, isReadOnly, onAdd }: CapturesListProps) {
  const [removing, setRemoving] = useState<Capture>();
  return (
    <section className="source-part" aria-label="Captures">
      <h3>
        Captures <span>{source.captures.length}</span>
        <span className="grow" />
        {!isReadOnly && (
          <Button kind="plain" size="low" icon="plus" onPress={onAdd}>
            Add…
          </Button>
        )}
      </h3>
      {source.captures.length === 0 && (
        <p className="small second">
          Nothing is kept of it. Add the text as it was read, so that quotations can be checked.
        </p>
      )}
      <ul className="captures">
        {source.captures.map((capture) => (
          <li key={capture.sha256} data-shown={capture.sha256 === shown || undefined}>
            <CaptureLine source={source} capture={capture} isShown={capture.sha256 === shown} />
            {!isReadOnly && (
              <IconButton
                icon="trash"
                size="low"
                label="Remove capture…"
                onPress={() => setRemoving(capture)}
              />
            )}
          </li>
        ))}
      </ul>
      {removing !== undefined && (
        <RemoveDialog source={source} capture={removing} onClose={() => setRemoving(undefined)} />
      )}
    </section>
  );
}

function CaptureLine({
  source,
  capture,
  isShown,
}: {
  readonly source: Source;
  readonly capture: Capture;
  readonly isShown: boolean;
}) {
  const zone = useWindow((state) => state.about?.timeZone ?? 'UTC');
  const { sha256, read, bytes } = capture;
  const size = bytes === undefined ? undefined : `${formatNumber(bytes, 'en')} bytes`;
  const hash = `hash ${sha256.slice(0, 4)} ${sha256.slice(4, 8)}…`;
  return (
    <button
      type="button"
      className="capture-line"
      aria-current={isShown || undefined}
      title={`SHA-256 ${sha256}`}
      onClick={() => chooseSource(source.id, sha256)}
    >
      <b>{formatInstant(read, 'en', zone, 'long')}</b>
      <span>{[size, hash].filter(Boolean).join(', ')}</span>
    </button>
  );
}

interface RemoveDialogProps {
  readonly source: Source;
  readonly capture: Capture;
  readonly onClose: () => void;
}

function RemoveDialog({ source, capture, onClose }: RemoveDialogProps) {
  const { value: marks } = useCall('captures:marks', { source: source.id, sha256: capture.sha256 });
  const quoting = new Set(marks?.marks.map(({ fact }) => fact)).size;
  const once = useOnce();
  const remove = async (): Promise<void> => {
    const removed = await call('captures:remove', { source: source.id, sha256: capture.sha256 });
    say(removed.ok ? `The capture of ${source.id} was removed for good.` : removed.failure.message);
    onClose();
  };
  return (
    <Dialog
      title="Remove this capture for good?"
      isOpen
      isAsking
      width="narrow"
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            Keep capture
          </Button>
          <Button kind="danger" onPress={() => void once(remove)}>
            Remove for good
          </Button>
        </>
      }
    >
      <p>
        Its bytes are deleted from the disk, and undo does not bring them back.{' '}
        {quoting > 0
          ? `${quoting === 1 ? 'One fact quotes' : `${quoting} facts quote`} it; whether those words are true to the source can then not be checked any more.`
          : 'No fact quotes it.'}
      </p>
    </Dialog>
  );
}
