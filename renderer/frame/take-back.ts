import { call } from '../bridge/call.ts';
import { say } from '../controls/toast.tsx';

/** Takes back the last change this window made, and says what that was. */
export async function undo(): Promise<void> {
  const outcome = await call('desk:undo', {});
  if (!outcome.ok) say(outcome.failure.message);
  else if (outcome.value.undone === undefined) say('There is nothing to undo.');
  else
    say(`Undone: ${inside(outcome.value.undone)}.`, { action: { name: 'Redo', onPress: () => void redo() } });
}

/** Does again what was taken back last, and says what that was. */
export async function redo(): Promise<void> {
  const outcome = await call('desk:redo', {});
  if (!outcome.ok) say(outcome.failure.message);
  else if (outcome.value.redone === undefined) say('There is nothing to do again.');
  else
    say(`Done again: ${inside(outcome.value.redone)}.`, {
      action: { name: 'Undo', onPress: () => void undo() },
    });
}

/** A label as it stands within a sentence. */
function inside(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
