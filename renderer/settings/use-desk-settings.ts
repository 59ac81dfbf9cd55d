import type { DeskSettings } from '../../briefing/drafts/desk-settings.ts';
import { deskSettingsSchema } from '../../briefing/drafts/desk-settings-schema.ts';
import type { Failure } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import { useCall } from '../bridge/use-call.ts';
import { given } from '../controls/given.ts';
import { say } from '../controls/toast.tsx';
import { useWindow } from '../state/window-state.ts';

/** Settings to be changed; undefined takes one away. */
export type SettingsChange = { readonly [Name in keyof DeskSettings]?: DeskSettings[Name] | undefined };

/** The settings of the open desk and how they are changed. */
export interface DeskSettingsHand {
  readonly settings: DeskSettings;
  readonly isReadOnly: boolean;
  /** Keeps a change at once, on top of whatever others have changed meanwhile; says why where it cannot be kept. */
  readonly change: (some: SettingsChange) => void;
}

/** The settings of the open desk, read again whenever somebody changes them. */
export function useDeskSettings(): { readonly hand?: DeskSettingsHand; readonly failure?: Failure } {
  const { value, failure } = useCall('settings:get', {});
  const isReadOnly = useWindow((state) => state.desk?.readOnly !== undefined);
  if (failure !== undefined) return { failure };
  if (value === undefined) return {};
  return { hand: { settings: value.settings, isReadOnly, change: (some) => void keepInTurn(some) } };
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other, so that each is put on top of the one before. */
function keepInTurn(some: SettingsChange): Promise<unknown> {
  last = last.then(() => keep(some, 3)).catch(() => undefined);
  return last;
}

async function keep(some: SettingsChange, tries: number): Promise<void> {
  const there = await call('settings:get', {});
  if (!there.ok) return void say(there.failure.message);
  const { settings, revision } = there.value;
  const changed = deskSettingsSchema.safeParse(given({ ...settings, ...some }));
  if (!changed.success)
    return void say(`This was not kept: write ${changed.error.issues[0]?.message ?? ''}.`);
  if (JSON.stringify(changed.data) === JSON.stringify(settings)) return;
  const saved = await call('settings:save', { settings: changed.data, revision });
  if (!saved.ok) return void say(saved.failure.message);
  if (saved.value.kept) return;
  if (tries > 0) await keep(some, tries - 1);
  else say('Another window is changing the settings too. This change was not kept; make it again.');
}
