import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { ChosenKeys } from '../../../briefing/contract/keys-of.ts';
import { commands } from '../../../briefing/contract/commands.ts';
import { menuTemplate } from '../../../electron/main/menu-template.ts';
import { contextItems } from '../../../electron/main/setup-context-menu.ts';

type Item = MenuItemConstructorOptions;

const did: string[] = [];
const editFlags = { canCut: true, canCopy: true, canPaste: false, canSelectAll: true };
const pointed = { isEditable: false, selectionText: '', editFlags, dictionarySuggestions: [] };
const actions = {
  run: (command: string) => void did.push(`run ${command}`),
  editText: (what: string) => void did.push(`edit ${what}`),
};

function itemsOf(menu: Item): readonly Item[] {
  return Array.isArray(menu.submenu) ? menu.submenu : [];
}

function allItems(onMac: boolean, keys: ChosenKeys = {}): readonly Item[] {
  return menuTemplate(actions, onMac, keys).flatMap((menu) => itemsOf(menu));
}

function choose(id: string, byKey: boolean): void {
  const found = allItems(false).find((item) => item.id === id);
  found?.click?.({} as never, undefined, { triggeredByAccelerator: byKey });
}

describe('the native menus', () => {
  it.each([false, true])('hold every command once, with its keys (on a Mac: %s)', (onMac) => {
    const items = allItems(onMac).filter(({ id }) => id !== undefined);
    const ids = items.map(({ id }) => id ?? '');
    expect(ids).toHaveLength(commands.length);
    expect(new Set(ids)).toEqual(new Set(commands.map(({ id }) => id)));
    const undo = items.find(({ id }) => id === 'undo');
    expect(undo).toMatchObject({ accelerator: 'CommandOrControl+Z', registerAccelerator: false });
    const slot = items.find(({ id }) => id === 'next-slot');
    expect(slot?.accelerator).toBe('CommandOrControl+Alt+Down');
  });

  it('show the keys that the user chose, and none that the system cannot show', () => {
    const chosen = { export: 'Mod+Shift+X', undo: '', find: 'Mod+É', redo: 'Mod+Nothing' };
    const shown = allItems(false, chosen).filter(({ id }) => id !== undefined && id in chosen);
    expect(Object.fromEntries(shown.map(({ id, accelerator }) => [id, accelerator]))).toEqual({
      export: 'CommandOrControl+Shift+X',
      undo: undefined,
      find: undefined,
      redo: undefined,
    });
  });

  it('have what every program has, and no developer tools', () => {
    const roles = allItems(true).map(({ role }) => role);
    expect(roles).toEqual(
      expect.arrayContaining(['copy', 'paste', 'quit', 'about', 'hide', 'togglefullscreen']),
    );
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('reload');
    expect(menuTemplate(actions, true, {})[0]?.role).toBe('appMenu');
    expect(menuTemplate(actions, false, {}).map(({ label }) => label)).toEqual([
      'File',
      'Edit',
      'View',
      'Go',
      'Help',
    ]);
  });

  it('send a chosen command to the window, and leave keys that it did not want to the text', () => {
    did.length = 0;
    choose('undo', false);
    choose('undo', true);
    choose('export', true);
    expect(did).toEqual(['run undo', 'edit undo']);
  });
});

describe('the menu under the right button', () => {
  const contents = { replaceMisspelling: (word: string) => void did.push(`write ${word}`) };

  function itemsAt(params: Partial<typeof pointed>): readonly Item[] {
    return contextItems({ ...pointed, ...params } as never, contents);
  }

  it('copies what is chosen, and is not there where there is nothing to do', () => {
    expect(itemsAt({})).toEqual([]);
    expect(itemsAt({ selectionText: 'words' }).map(({ role }) => role)).toEqual(['copy']);
  });

  it('edits text, with spellings where there are any', () => {
    const items = itemsAt({ isEditable: true, dictionarySuggestions: ['their'] as never });
    expect(items.map(({ role }) => role)).toEqual([
      undefined,
      undefined,
      'cut',
      'copy',
      'paste',
      undefined,
      'selectAll',
    ]);
    expect(items.find(({ role }) => role === 'paste')?.enabled).toBe(false);
    items[0]?.click?.({} as never, undefined, {});
    expect(did.at(-1)).toBe('write their');
  });
});
