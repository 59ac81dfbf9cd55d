import type { Found } from '../../briefing/contract/search-calls.ts';
import { call } from '../bridge/call.ts';
import { usePreferences } from '../state/preferences.ts';
import { useWindow } from '../state/window-state.ts';
import { commandEntries, settingEntries } from './command-entries.ts';
import { foundEntries } from './found-entries.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** The most commands beside what was found. */
const mostCommands = 5;

/** What the palette lists for what was typed, or why the desk could not be searched. */
export interface PaletteAnswer {
  readonly typed: string;
  readonly entries: readonly PaletteEntry[];
  readonly trouble?: string;
}

/** The lines for what was typed: with `>` before it commands alone, else whatever has the words. */
export async function answerFor(typed: string): Promise<PaletteAnswer> {
  const { keys } = usePreferences.getState();
  if (typed.trimStart().startsWith('>'))
    return { typed, entries: commandEntries(typed.replace('>', ''), keys) };
  const isEmpty = typed.trim() === '';
  const commands = commandEntries(typed, keys);
  const settings = isEmpty || useWindow.getState().desk === null ? [] : settingEntries(typed);
  const found = await findOnDesk(typed);
  const entries = [
    ...foundEntries(found.value),
    ...settings,
    ...(isEmpty ? commands : commands.slice(0, mostCommands)),
  ];
  return { typed, entries, ...(found.trouble === undefined ? {} : { trouble: found.trouble }) };
}

const nothing: Found = { facts: [], briefings: [], sources: [], templates: [] };

async function findOnDesk(words: string): Promise<{ readonly value: Found; readonly trouble?: string }> {
  if (useWindow.getState().desk === null) return { value: nothing };
  const found = await call('search:everything', { words });
  return found.ok ? { value: found.value } : { value: nothing, trouble: found.failure.message };
}
