import type { Outcome } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import type { Saying, ToastAction } from '../controls/toast.tsx';
import { say } from '../controls/toast.tsx';

let forgetLast: (() => void) | undefined;

/** In the place of what was said of the step before: many steps in a row leave one message. */
function sayNow(message: string, beside: Saying = {}): void {
  forgetLast?.();
  forgetLast = say(message, beside);
}

/** Takes back the last change this window made, and says what that was. */
export async function undo(): Promise<void> {
  sayUndone(await call('desk:undo', {}), 'There is nothing to undo.');
}

/** What stands beside a message of what was just done: it takes back that and nothing else, whatever was done since. */
export function undoAction(): { readonly action: ToastAction } {
  const changes = call('desk:changes', {});
  const takeBack = async (): Promise<void> => {
    const asked = await changes;
    const step = asked.ok ? asked.value.step : undefined;
    const gone = 'This can no longer be undone from here.';
    if (step === undefined) sayNow(gone);
    else sayUndone(await call('desk:undo', { step }), gone);
  };
  return { action: { name: 'Undo', onPress: () => void takeBack() } };
}

function sayUndone(outcome: Outcome<{ readonly undone?: string }>, otherwise: string): void {
  if (!outcome.ok) sayNow(outcome.failure.message);
  else if (outcome.value.undone === undefined) sayNow(otherwise);
  else
    sayNow(`Undone: ${inside(outcome.value.undone)}.`, {
      action: { name: 'Redo', onPress: () => void redo() },
    });
}

/** Does again what was taken back last, and says what that was. */
export async function redo(): Promise<void> {
  const outcome = await call('desk:redo', {});
  if (!outcome.ok) sayNow(outcome.failure.message);
  else if (outcome.value.redone === undefined) sayNow('There is nothing to do again.');
  else sayNow(`Done again: ${inside(outcome.value.redone)}.`, undoAction());
}

/** A label as it stands within a sentence. */
function inside(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
