import { useEffect } from 'react';
import { create } from 'zustand';
import { someSettingsSchema } from '../../briefing/drafts/desk-settings-schema.ts';
import type { DeskSettings, SomeSettings } from '../../briefing/drafts/desk-settings.ts';
import type { Failure } from '../../briefing/outcome.ts';
import { useCall } from '../bridge/use-call.ts';
import { say } from '../controls/toast.tsx';
import { useWindow } from '../state/window-state.ts';
import { changeInTurn, useWithWaiting } from './waiting-settings.ts';

/** The settings of the open desk and how they are changed. */
export interface DeskSettingsHand {
  /** As the desk has them, with what is on its way there. */
  readonly settings: DeskSettings;
  readonly isReadOnly: boolean;
  /**
   * Changes some fields on top of what others have changed meanwhile; undefined takes one away. `seen` says what the fields were
   * when the change was begun, where that is not what they are now.
   */
  readonly change: (some: SomeSettings, seen?: SomeSettings) => void;
}

/** What a desk said last: it stays in view where the desk is gone. */
const useLastRead = create<Readonly<Record<string, DeskSettings>>>()(() => ({}));

/** The settings of the open desk, read again whenever somebody changes them. */
export function useDeskSettings(): { readonly hand?: DeskSettingsHand; readonly failure?: Failure } {
  const { value, failure } = useCall('settings:get', {});
  const desk = useWindow((state) => state.desk?.path ?? '');
  const isReadOnly = useWindow((state) => state.desk?.readOnly !== undefined);
  const last = useLastRead((read) => read[desk]);
  const settings = useWithWaiting(desk, value?.settings ?? last);
  useEffect(() => {
    if (value !== undefined) useLastRead.setState({ [desk]: value.settings });
  }, [desk, value]);
  if (settings !== undefined)
    return {
      hand: { settings, isReadOnly, change: (some, seen) => make(desk, some, { ...settings, ...seen }) },
    };
  return failure === undefined ? {} : { failure };
}

function make(desk: string, some: SomeSettings, seen: SomeSettings): void {
  const checked = someSettingsSchema.safeParse(some);
  if (!checked.success)
    return void say(`This was not kept: write ${checked.error.issues[0]?.message ?? ''}.`);
  const before = Object.fromEntries(Object.entries(seen).filter(([field]) => Object.hasOwn(some, field)));
  if (JSON.stringify(before) === JSON.stringify(checked.data)) return;
  changeInTurn(desk, { before, after: checked.data });
}
