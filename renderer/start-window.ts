import type { ResultOf } from '../briefing/contract.ts';
import type { WindowEvent } from '../briefing/contract/event.ts';
import type { Outcome } from '../briefing/outcome.ts';
import { call } from './bridge/call.ts';
import { listen, onEvent } from './bridge/events.ts';
import { forgetAnswers, refresh } from './bridge/queries.ts';
import { listenToKeys } from './commands/command-keys.ts';
import { runCommand } from './commands/run-command.ts';
import { watchPresses } from './controls/latest-press.ts';
import { keepFocus } from './frame/keep-focus.ts';
import { leaveKeysToInputMethod } from './frame/leave-keys-to-input-method.ts';
import { refuseFiles } from './frame/refuse-files.ts';
import { sayChangedElsewhere } from './frame/say-changes.ts';
import { showTitleBar } from './frame/show-title-bar.ts';
import { followLinks } from './links/follow-links.ts';
import { readPreferences } from './state/preferences.ts';
import { readRemembered } from './state/remembered.ts';
import { saveAll } from './state/unsaved.ts';
import { noteBackup, showDesk, useWindow } from './state/window-state.ts';

/** Asks the machine what it is and which desk is open, takes on what the user prefers, and begins to listen to it and to the keys. */
export async function startWindow(): Promise<void> {
  watchPresses();
  onEvent(hear);
  void listen();
  const [about, open] = await Promise.all([
    call('window:about', {}),
    call('desk:open', {}),
    readPreferences(),
    readRemembered(),
  ]);
  if (about.ok) {
    useWindow.setState({ about: about.value });
    showTitleBar(about.value);
  }
  listenToKeys(about.ok && about.value.platform === 'macos');
  leaveKeysToInputMethod();
  refuseFiles();
  keepFocus();
  followLinks();
  showOpened(open);
}

/** Shows the desk the machine has open for this window. */
export async function readDesk(): Promise<void> {
  showOpened(await call('desk:open', {}));
}

function showOpened(open: Outcome<ResultOf<'desk:open'>>): void {
  forgetAnswers();
  showDesk(open.ok ? (open.value.desk ?? null) : null);
}

async function saveAndSaySo(): Promise<void> {
  await saveAll();
  await call('window:saved', {});
}

function hear(event: WindowEvent): void {
  if (event.kind === 'changed') void refresh(event.nouns);
  if (event.kind === 'changed-elsewhere') sayChangedElsewhere(event.things);
  if (event.kind === 'desk-gone') useWindow.setState({ gone: event.message });
  if (event.kind === 'desk-back') useWindow.setState({ gone: undefined });
  if (event.kind === 'backup') noteBackup(event.trouble);
  if (event.kind === 'command') runCommand(event.command);
  if (event.kind === 'desk-opened') void readDesk();
  if (event.kind === 'closing') void saveAndSaySo();
}
