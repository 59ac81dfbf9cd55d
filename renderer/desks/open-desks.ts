import type { OpenDeskInfo } from '../../briefing/contract/desk-calls.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import { choosePlace } from '../bridge/choose-place.ts';
import { forgetAnswers } from '../bridge/queries.ts';
import { notTwice } from '../controls/not-twice.ts';
import { forgetActions, say } from '../controls/toast.tsx';
import { saveAll } from '../state/unsaved.ts';
import { showDesk } from '../state/window-state.ts';

/** Asks for the folder of a desk and opens it. */
export async function askForDesk(): Promise<void> {
  const place = await choosePlace({ what: 'open-folder', title: 'Open a desk' });
  if (place !== undefined) await change(() => call('desks:open', { place: place.id }));
}

/** Opens a desk that was opened before. */
export const openRecent = notTwice((id: string) => change(() => call('desks:open', { recent: id })));

/** Asks where a missing desk is now, and opens it. */
export async function locateDesk(id: string, name: string): Promise<void> {
  const place = await choosePlace({ what: 'open-folder', title: `Where is ${name}?` });
  if (place !== undefined) await change(() => call('desks:locate', { recent: id, place: place.id }));
}

/** Opens the sample desk, which is made where it is not there yet. */
export const openSample = notTwice(() => change(() => call('desks:sample', {})));

/** Shows the folder of the desk in the system's file manager. */
export async function showFolder(): Promise<void> {
  const answer = await call('desk:show-folder', {});
  if (!answer.ok) say(answer.failure.message);
}

/** Leaves the desk; the welcome shows. */
export async function closeDesk(): Promise<void> {
  await saveAll();
  await call('desk:close', {});
  forgetAnswers();
  forgetActions();
  showDesk(null);
}

/** What was typed goes to the desk it belongs to before another one is opened. */
async function change(open: () => Promise<Outcome<OpenDeskInfo>>): Promise<void> {
  await saveAll();
  shown(await open());
}

/** Shows a desk that was opened, or says why it was not. */
export function shown(opened: Outcome<OpenDeskInfo>): boolean {
  if (!opened.ok) {
    say(opened.failure.message);
    return false;
  }
  forgetAnswers();
  forgetActions();
  showDesk(opened.value);
  return true;
}
