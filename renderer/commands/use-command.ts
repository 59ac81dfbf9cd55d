import { useEffect, useEffectEvent } from 'react';
import type { CommandId } from '../../briefing/contract/commands.ts';
import { provideCommand } from './run-command.ts';

/** Lets a command do something while this part of the window is shown and `when` holds. */
export function useCommand(id: CommandId, run: () => void, when = true): void {
  const latest = useEffectEvent(run);
  useEffect(() => (when ? provideCommand(id, () => latest()) : undefined), [id, when]);
}
