import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Command, CommandId } from '../../../briefing/contract/commands.ts';
import { commands } from '../../../briefing/contract/commands.ts';
import { commandWithKeys, keysOf } from '../../../briefing/contract/keys-of.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { Kbd } from '../../controls/kbd.tsx';
import { Notice } from '../../controls/notice.tsx';
import { isMac } from '../../controls/shortcut-text.ts';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { pressedKeys } from './pressed-keys.ts';

export interface KeysDialogProps {
  readonly id: CommandId;
  readonly onClose: () => void;
}

/** Asks for other keys of a command, and says which command has them already. */
export function KeysDialog({ id, onClose }: KeysDialogProps) {
  const chosen = usePreferences((state) => state.keys);
  const command: Command | undefined = commands.find((one) => one.id === id);
  const [keys, setKeys] = useState(keysOf(id, chosen));
  const other = keys === undefined ? undefined : commandWithKeys(keys, chosen, id);
  const take = (event: KeyboardEvent): void => {
    const pressed = pressedKeys(event, isMac());
    if (pressed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setKeys(pressed);
  };
  const keep = (next: Readonly<Record<string, string>>): void => {
    void prefer({ keys: next });
    onClose();
  };
  const use = (): void =>
    keep({ ...chosen, ...(other === undefined ? {} : { [other.id]: '' }), [id]: keys ?? '' });
  const { [id]: _own, ...others } = chosen;
  return (
    <Dialog
      title={`Keys of “${command?.title ?? id}”`}
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          {id in chosen && (
            <Button onPress={() => keep(others)}>Restore {command?.keys === undefined ? 'none' : ''}</Button>
          )}
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isDisabled={keys === undefined} onPress={use}>
            {other === undefined ? 'Use these keys' : 'Take them'}
          </Button>
        </>
      }
    >
      <div
        className="keys-box"
        role="textbox"
        aria-label="Press the keys"
        aria-readonly
        tabIndex={0}
        onKeyDown={take}
        ref={focusOnce}
      >
        {keys === undefined ? <span className="quiet">Press the keys</span> : <Kbd keys={keys} />}
      </div>
      <p className="second small">Press Ctrl or ⌘ with a key, or a function key.</p>
      {other !== undefined && (
        <Notice tone="warning" title={`“${other.title}” has these keys.`}>
          If you take them, it has none until you give it others.
        </Notice>
      )}
    </Dialog>
  );
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
