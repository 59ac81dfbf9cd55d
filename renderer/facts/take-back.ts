import { call } from '../bridge/call.ts';
import { say } from '../controls/toast.tsx';

/** Takes the window's last action back, for the Undo beside what was just said; says so where that cannot be. */
export async function takeBack(): Promise<void> {
  const undone = await call('desk:undo', {});
  if (!undone.ok) say(undone.failure.message);
}

/** What stands beside a message of what was just done. */
export const undoAction = { action: { name: 'Undo', onPress: () => void takeBack() } };
