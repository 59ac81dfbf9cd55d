import type { BaseWindow, KeyboardEvent, MenuItemConstructorOptions } from 'electron';
import type { Command, CommandId } from '../../briefing/contract/commands.ts';
import { commands } from '../../briefing/contract/commands.ts';
import type { ChosenKeys } from '../../briefing/contract/keys-of.ts';
import { keysOf } from '../../briefing/contract/keys-of.ts';

/** What the menu does. */
export interface MenuActions {
  /** Has the window run a command. */
  readonly run: (command: CommandId, window: BaseWindow | undefined) => void;
  /** Undo or redo in the text that has the focus. */
  readonly editText: (what: 'undo' | 'redo', window: BaseWindow | undefined) => void;
}

type Item = MenuItemConstructorOptions;

const menus = ['File', 'Edit', 'View', 'Go', 'Help'] as const satisfies readonly Command['menu'][];

const line: Item = { type: 'separator' };

const after: Readonly<Record<(typeof menus)[number], readonly Item[]>> = {
  File: [line, { role: 'close' }],
  Edit: [line, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  View: [line, { role: 'togglefullscreen' }],
  Go: [],
  Help: [],
};

/** The menus: the commands of the contract in their order, with the user's keys and what every program of the system has. */
export function menuTemplate(actions: MenuActions, onMac: boolean, chosen: ChosenKeys): readonly Item[] {
  const item = (command: Command & { readonly id: CommandId }): Item =>
    itemFor(command, acceleratorOf(keysOf(command.id, chosen)), actions);
  const shown = menus.map((menu): Item => {
    const own = commands.filter((one) => one.menu === menu && !(onMac && one.id === 'settings')).map(item);
    return { label: menu, submenu: [...own, ...after[menu], ...ending(menu, onMac)] };
  });
  if (!onMac) return shown;
  const settings = commands.filter(({ id }) => id === 'settings').map(item);
  const windows: Item = { role: 'windowMenu' };
  return [appMenu(settings), ...shown.slice(0, -1), windows, ...shown.slice(-1)];
}

function ending(menu: (typeof menus)[number], onMac: boolean): readonly Item[] {
  if (menu === 'File' && onMac)
    return [{ role: 'recentDocuments', submenu: [{ role: 'clearRecentDocuments' }] }];
  if (onMac) return [];
  if (menu === 'File') return [{ role: 'quit' }];
  return menu === 'Help' ? [line, { role: 'about' }] : [];
}

function appMenu(settings: readonly Item[]): Item {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      line,
      ...settings,
      line,
      { role: 'services' },
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  };
}

function itemFor(
  { id, title }: Command & { readonly id: CommandId },
  accelerator: string | undefined,
  actions: MenuActions,
): Item {
  return {
    id,
    label: title,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: (_item, window, event) => choose(id, window, event, actions),
  };
}

/**
 * The window hears keys first, so a key that comes here was of no use to it: where it is that of undo, a text field has the
 * focus.
 */
function choose(
  id: CommandId,
  window: BaseWindow | undefined,
  { triggeredByAccelerator }: KeyboardEvent,
  actions: MenuActions,
): void {
  if (triggeredByAccelerator !== true) actions.run(id, window);
  else if (id === 'undo' || id === 'redo') actions.editText(id, window);
}

const electronKeys: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** Keys that Electron knows by these names; it refuses a menu in which there are others. */
const known =
  /^(?:(?:CommandOrControl|Alt|Shift)\+)*(?:[!-~]|F(?:1\d|2[0-4]|[1-9])|Up|Down|Left|Right|Enter|Delete|Backspace|Tab|Space|Home|End|PageUp|PageDown)$/;

/** `Mod+Alt+ArrowDown` as Electron writes it: `CommandOrControl+Alt+Down`; undefined for keys that it cannot show. */
function acceleratorOf(keys: string | undefined): string | undefined {
  const accelerator = keys
    ?.split('+')
    .map((key) => electronKeys[key] ?? key)
    .join('+');
  return accelerator !== undefined && known.test(accelerator) ? accelerator : undefined;
}
