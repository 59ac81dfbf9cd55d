import { create } from 'zustand';
import type { ChangedSettings, SettingsChange } from '../../briefing/drafts/change-settings.ts';
import { changeSettings } from '../../briefing/drafts/change-settings.ts';
import type { DeskSettings } from '../../briefing/drafts/desk-settings.ts';
import { done } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import { onEvent } from '../bridge/events.ts';
import { queries } from '../bridge/queries.ts';
import { say } from '../controls/toast.tsx';
import { saveBeforeClosing } from '../state/unsaved.ts';
import { offerCopies } from '../state/unsaved-copies.ts';
import { useWindow } from '../state/window-state.ts';
import { sayClash } from './say-clash.ts';
import { settingWords } from './setting-words.ts';

/** A change on its way to the desk it was made on. */
interface Waiting {
  readonly desk: string;
  readonly change: SettingsChange;
}

interface WaitingSettings {
  /** In the order in which they were made. */
  readonly waiting: readonly Waiting[];
  /** Why the first of them is not on its desk yet, what is safe and what to do. */
  readonly trouble: string | undefined;
}

/** Changes of settings that their desks do not have yet, for as long as the window lives. */
const useWaiting = create<WaitingSettings>()(() => ({ waiting: [], trouble: undefined }));

/** Milliseconds between two tries while the desk refuses. */
const tryAgainEvery = 2000;

/** Changes settings of a desk: at once where that can be done, else as soon as it can. */
export function changeInTurn(desk: string, change: SettingsChange): void {
  useWaiting.setState(({ waiting }) => ({ waiting: [...waiting, { desk, change }] }));
  void sendInTurn();
}

/** How the changes of a desk are on their way: whether any are, and why they are held up. */
export function useSettingsSaving(): { readonly isWaiting: boolean; readonly trouble?: string | undefined } {
  const desk = useWindow((state) => state.desk?.path);
  const isWaiting = useWaiting(({ waiting }) => waiting.some((one) => one.desk === desk));
  const trouble = useWaiting((state) => state.trouble);
  return isWaiting ? { isWaiting, trouble } : { isWaiting };
}

/** What a desk has, with what is on its way there. */
export function useWithWaiting(desk: string, there: DeskSettings | undefined): DeskSettings | undefined {
  const waiting = useWaiting((state) => state.waiting);
  if (there === undefined) return undefined;
  return waiting
    .filter((one) => one.desk === desk)
    .reduce((settings, { change }) => withChange(settings, change), there);
}

function withChange(settings: DeskSettings, change: SettingsChange): DeskSettings {
  const changed = changeSettings(settings, change);
  return changed.ok ? changed.value.settings : settings;
}

let sending: Promise<void> = Promise.resolve();
let timer: ReturnType<typeof setTimeout> | undefined;

/** One after the other, so that each is put on top of the one before. */
function sendInTurn(): Promise<void> {
  clearTimeout(timer);
  sending = sending.then(sendAll);
  return sending;
}

async function sendAll(): Promise<void> {
  for (let next = nextWaiting(); next !== undefined; next = nextWaiting()) {
    const answer = await call('settings:change', next.change, next.desk);
    if (!answer.ok && answer.failure.code !== 'bad-input') return tryLater(answer.failure.message);
    const { desk } = next;
    useWaiting.setState(({ waiting }) => ({
      waiting: waiting.filter((one) => one !== next),
      trouble: undefined,
    }));
    if (answer.ok) heard(desk, answer.value);
    else say(answer.failure.message);
  }
}

/** Those of other desks wait until their desk is open again. */
function nextWaiting(): Waiting | undefined {
  const here = useWindow.getState().desk?.path;
  return useWaiting.getState().waiting.find(({ desk }) => desk === here);
}

function tryLater(trouble: string): void {
  useWaiting.setState({ trouble });
  clearTimeout(timer);
  timer = setTimeout(() => void sendInTurn(), tryAgainEvery);
}

function heard(desk: string, changed: ChangedSettings): void {
  const { settings, clashes } = changed;
  if (desk === useWindow.getState().desk?.path)
    queries.setQueryData(['settings:get', {}], done({ settings }));
  if (clashes.length > 0) sayClash(changed, (change) => changeInTurn(desk, change));
}

onEvent(({ kind }) => {
  if (kind === 'desk-back') void sendInTurn();
});
useWindow.subscribe(({ desk }, before) => {
  if (desk?.path !== before.desk?.path) void sendInTurn();
});
saveBeforeClosing(sendInTurn);
offerCopies((desk) => {
  const parts = useWaiting
    .getState()
    .waiting.filter((one) => one.desk === desk)
    .flatMap(({ change }) =>
      Object.entries(change.after).map(([field, value]) => ({
        name: settingWords(field),
        text: typeof value === 'string' ? value : JSON.stringify(value, null, 2),
      })),
    );
  return parts.length === 0 ? [] : [{ title: 'Settings', parts }];
});
