import { create } from 'zustand';
import type { Preferences } from '../../briefing/contract/preferences.ts';
import { usualPreferences } from '../../briefing/contract/preferences.ts';
import { call } from '../bridge/call.ts';
import { onEvent } from '../bridge/events.ts';
import { say } from '../controls/toast.tsx';

/** What the user chose for this computer. */
export const usePreferences = create<Preferences>()(() => usualPreferences);

/** Reads the preferences and applies them to the page, now and whenever they change in any window. */
export async function readPreferences(): Promise<void> {
  onEvent((event) => {
    if (event.kind === 'preferences') applyPreferences(event.preferences);
  });
  const read = await call('user:preferences', {});
  applyPreferences(read.ok ? read.value : usualPreferences);
}

/** Changes some preferences, at once in this window and then for good. */
export async function prefer(some: Partial<Preferences>): Promise<void> {
  applyPreferences({ ...usePreferences.getState(), ...some });
  const kept = await call('user:prefer', some);
  if (!kept.ok) say(`${kept.failure.message} It holds in this window until it is closed.`);
}

function applyPreferences(preferences: Preferences): void {
  usePreferences.setState(preferences);
  const { dataset, style } = document.documentElement;
  setOrDelete(dataset, 'theme', preferences.theme === 'system' ? undefined : preferences.theme);
  setOrDelete(dataset, 'contrast', preferences.contrast === 'more' || wantsContrast() ? 'more' : undefined);
  setOrDelete(dataset, 'density', preferences.density === 'usual' ? undefined : preferences.density);
  document.documentElement.spellcheck = preferences.spellCheck;
  style.fontSize = `${preferences.zoom * 100}%`;
}

function wantsContrast(): boolean {
  return matchMedia('(prefers-contrast: more)').matches;
}

function setOrDelete(dataset: DOMStringMap, name: string, value: string | undefined): void {
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
}
