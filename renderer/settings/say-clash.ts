import type { ChangedSettings, SettingsChange } from '../../briefing/drafts/change-settings.ts';
import type { SomeSettings } from '../../briefing/drafts/desk-settings.ts';
import { shortened } from '../../briefing/text/shortened.ts';
import { say } from '../controls/toast.tsx';
import { settingWords } from './setting-words.ts';

/** Says that a setting was changed here and elsewhere at the same time, until it is read, and offers the other’s. */
export function sayClash(
  { settings, clashes, theirs }: ChangedSettings,
  change: (change: SettingsChange) => void,
): void {
  const values = new Map<string, unknown>(Object.entries(theirs));
  for (const field of clashes) {
    const value = values.get(field);
    const take = (): void => change({ before: only(settings, field), after: only(theirs, field) });
    const was = typeof value === 'string' ? `: “${shortened(value)}”` : '';
    say(
      `${settingWords(field)} was changed by another window or program at the same time${was}. Yours is kept.`,
      { action: { name: 'Take theirs', onPress: take }, isLasting: true },
    );
  }
}

function only(settings: SomeSettings, field: string): SomeSettings {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name === field));
}
