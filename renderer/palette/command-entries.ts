import type { Command } from '../../briefing/contract/commands.ts';
import { commands } from '../../briefing/contract/commands.ts';
import { folded } from '../../briefing/text/folded.ts';
import type { ChosenKeys } from '../../briefing/contract/keys-of.ts';
import { keysOf } from '../../briefing/contract/keys-of.ts';
import { canRun, runCommand } from '../commands/run-command.ts';
import type { IconName } from '../controls/icon-name.ts';
import { settingsSections } from '../settings/settings-sections.ts';
import { goTo } from '../state/window-state.ts';
import type { PaletteEntry } from './palette-entry.ts';

const icons: Readonly<Record<Command['menu'], IconName>> = {
  File: 'doc',
  Edit: 'pencil',
  View: 'panel',
  Go: 'right',
  Help: 'help',
};

/** What can be done where the user is, by the words of its name; those that begin with them first. */
export function commandEntries(words: string, keys: ChosenKeys): readonly PaletteEntry[] {
  const there = commands.filter(({ id, title }) => id !== 'palette' && canRun(id) && hasWords(title, words));
  const first = folded(words.trim());
  return there
    .toSorted((one, other) => Number(beginsWith(other.title, first)) - Number(beginsWith(one.title, first)))
    .map(({ id, title, menu }) => ({
      key: `command ${id}`,
      group: 'Commands',
      icon: icons[menu],
      text: title,
      keys: keysOf(id, keys),
      open: () => void runCommand(id),
    }));
}

/** The settings, by the words of their names and by what can be set in them. */
export function settingEntries(words: string): readonly PaletteEntry[] {
  return settingsSections
    .filter(({ name, words: others }) => hasWords(`${name} ${others}`, words))
    .map(({ id, name, of }) => ({
      key: `setting ${id}`,
      group: 'Settings',
      icon: 'settings',
      text: name,
      end: of === 'desk' ? 'This desk' : 'This computer',
      open: () => goTo({ kind: 'settings', section: id }),
    }));
}

function hasWords(text: string, words: string): boolean {
  const within = folded(text);
  return folded(words)
    .split(/\s+/u)
    .every((word) => within.includes(word));
}

function beginsWith(title: string, words: string): boolean {
  return words !== '' && folded(title).startsWith(words);
}
