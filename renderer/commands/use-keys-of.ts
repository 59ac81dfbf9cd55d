import type { CommandId } from '../../briefing/contract/commands.ts';
import { keysOf } from '../../briefing/contract/keys-of.ts';
import { usePreferences } from '../state/preferences.ts';

/** The keys of a command as they are now. */
export function useKeysOf(id: CommandId): string | undefined {
  return keysOf(
    id,
    usePreferences((state) => state.keys),
  );
}
