import type { CommandId } from '../../briefing/contract/commands.ts';
import { useKeysOf } from '../commands/use-keys-of.ts';
import { Kbd } from './kbd.tsx';

/** The keys that do what a control does: those of a command as the user has them, or keys that are always the same. */
export interface ShortcutProps {
  readonly command?: CommandId | undefined;
  /** As in `Mod+Shift+F`. */
  readonly shortcut?: string | undefined;
}

/** The keys of a control, as they are now; nothing where it has none. */
export function Shortcut({ command, shortcut }: ShortcutProps) {
  if (command !== undefined) return <CommandKeys command={command} />;
  return shortcut === undefined ? null : <Kbd keys={shortcut} />;
}

function CommandKeys({ command }: { readonly command: CommandId }) {
  const keys = useKeysOf(command);
  return keys === undefined ? null : <Kbd keys={keys} />;
}
