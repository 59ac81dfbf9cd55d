import type { Command, CommandId } from './commands.ts';
import { commands } from './commands.ts';

/** Keys by the ids of commands; an empty text takes the keys away. */
export type ChosenKeys = Readonly<Record<string, string>>;

/** The keys of a command: those the user gave it, else its own; undefined where it has none. */
export function keysOf(id: CommandId, chosen: ChosenKeys): string | undefined {
  const own: Command | undefined = commands.find((command) => command.id === id);
  const keys = chosen[id] ?? own?.keys;
  return keys === '' ? undefined : keys;
}

/** The other command that has these keys. */
export function commandWithKeys(keys: string, chosen: ChosenKeys, except: CommandId): Command | undefined {
  return commands.find(({ id }) => id !== except && keysOf(id, chosen)?.toLowerCase() === keys.toLowerCase());
}
