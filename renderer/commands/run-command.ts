import type { CommandId } from '../../briefing/contract/commands.ts';

type Run = () => void;

const running = new Map<CommandId, Run[]>();

/** Lets a command do something for as long as a screen is shown; the latest one to say so is run. */
export function provideCommand(id: CommandId, run: Run): () => void {
  running.set(id, [...(running.get(id) ?? []), run]);
  return () =>
    running.set(
      id,
      (running.get(id) ?? []).filter((one) => one !== run),
    );
}

/** Whether a command does anything where the user is now. */
export function canRun(id: CommandId): boolean {
  return (running.get(id) ?? []).length > 0;
}

/** Runs a command and says whether there was anything to run. */
export function runCommand(id: CommandId): boolean {
  const run = running.get(id)?.at(-1);
  run?.();
  return run !== undefined;
}
