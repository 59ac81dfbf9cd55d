import { undo } from '../frame/take-back.ts';

/** Takes the window's last action back, for the Undo beside what was just said. */
export function takeBack(): void {
  void undo();
}

/** What stands beside a message of what was just done. */
export const undoAction = { action: { name: 'Undo', onPress: takeBack } };
