import { useCall } from '../bridge/use-call.ts';
import { runCommand } from '../commands/run-command.ts';
import { Button } from '../controls/button.tsx';
import { Menu } from '../controls/menu.tsx';
import type { MenuEntry } from '../controls/menu.tsx';
import { openRecent } from '../desks/open-desks.ts';
import { useWindow } from '../state/window-state.ts';

/** The most other desks that the menu names. */
const mostDesks = 8;

const actions: readonly MenuEntry[] = [
  { id: 'new-desk', name: 'New desk…', icon: 'plus', command: 'new-desk' },
  { id: 'open-desk', name: 'Open desk…', icon: 'folder', command: 'open-desk' },
  { id: 'new-window', name: 'New window', icon: 'external', command: 'new-window' },
];

const closing: readonly MenuEntry[] = [
  { id: 'show-folder', name: 'Show folder', command: 'show-folder' },
  { id: 'close-desk', name: 'Close desk', command: 'close-desk' },
];

/** The name of the desk, and the way to others. */
export function DeskMenu() {
  const desk = useWindow((state) => state.desk);
  const { value: recent = [] } = useCall('desks:recent', {});
  const others = recent
    .filter(({ path, state }) => path !== desk?.path && state !== 'missing')
    .slice(0, mostDesks)
    .map(({ id, name }): MenuEntry => ({ id: `recent ${id}`, name, icon: 'folder' }));
  const act = (id: string): void => {
    if (id.startsWith('recent ')) return void openRecent(id.slice('recent '.length));
    const { command } = [...actions, ...closing].find((entry) => entry.id === id) ?? {};
    if (command !== undefined) runCommand(command);
  };
  return (
    <Menu
      label="Desk"
      trigger={
        <Button kind="plain" iconAfter="down">
          <span className="logo" aria-hidden="true">
            é
          </span>
          <b className="strong cut desk-name" dir="auto" title={desk?.name}>
            {desk?.name}
          </b>
        </Button>
      }
      groups={[others, actions, closing].filter((group) => group.length > 0)}
      onAction={act}
    />
  );
}
