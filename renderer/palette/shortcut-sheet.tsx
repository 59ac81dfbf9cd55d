import './shortcut-sheet.css';
import { useState } from 'react';
import type { Command } from '../../briefing/contract/commands.ts';
import { commands } from '../../briefing/contract/commands.ts';
import { keysOf } from '../../briefing/contract/keys-of.ts';
import { useCommand } from '../commands/use-command.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { Kbd } from '../controls/kbd.tsx';
import { usePreferences } from '../state/preferences.ts';
import { goTo, useWindow } from '../state/window-state.ts';

/** Every shortcut of the window at a glance. */
export function ShortcutSheet() {
  const [isOpen, setOpen] = useState(false);
  const hasDesk = useWindow((state) => state.desk !== null);
  useCommand('shortcuts', () => setOpen(true));
  const change = (): void => {
    setOpen(false);
    goTo({ kind: 'settings', section: 'shortcuts' });
  };
  return (
    <Dialog
      title="Keyboard shortcuts"
      isOpen={isOpen}
      onOpenChange={setOpen}
      width="widest"
      footer={
        <>
          {hasDesk && <Button onPress={change}>Change keys…</Button>}
          <Button kind="primary" onPress={() => setOpen(false)}>
            Close
          </Button>
        </>
      }
    >
      <div className="shortcut-groups">
        {menus.map((menu) => (
          <MenuKeys key={menu} menu={menu} />
        ))}
        <section>
          <h3>In lists and tables</h3>
          <dl className="shortcut-list">
            {inLists.map(({ keys, does }) => (
              <Shortcut key={does} keys={keys} does={does} />
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

const menus = ['File', 'Edit', 'Go', 'View', 'Help'] as const satisfies readonly Command['menu'][];

const inLists = [
  { keys: 'ArrowDown', does: 'Next row' },
  { keys: 'Enter', does: 'Open' },
  { keys: 'F2', does: 'Rename a briefing' },
  { keys: 'Mod+D', does: 'Duplicate a briefing' },
  { keys: 'Delete', does: 'Delete, with undo' },
  { keys: 'Escape', does: 'Back one step' },
] as const;

function MenuKeys({ menu }: Pick<Command, 'menu'>) {
  const chosen = usePreferences((state) => state.keys);
  const shown = commands.filter(
    (command) => command.menu === menu && keysOf(command.id, chosen) !== undefined,
  );
  return (
    <section>
      <h3>{menu}</h3>
      <dl className="shortcut-list">
        {shown.map(({ id, title }) => (
          <Shortcut key={id} keys={keysOf(id, chosen) ?? ''} does={title} />
        ))}
      </dl>
    </section>
  );
}

function Shortcut({ keys, does }: { readonly keys: string; readonly does: string }) {
  return (
    <div>
      <dt>{does}</dt>
      <dd>
        <Kbd keys={keys} />
      </dd>
    </div>
  );
}
