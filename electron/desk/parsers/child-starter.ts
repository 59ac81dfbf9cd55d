import type { ChildCommand } from './child-command.ts';
import { startChild } from './child-process.ts';
import type { ParsersChild } from './child-process.ts';

/** Starts a child process by its command. */
export type ChildStarter = (command: ChildCommand) => ParsersChild;

let starter: ChildStarter = startChild;

/**
 * Has all children of this thread started in another way from now on: the packaged program cannot run as Node, so there its
 * shell starts them.
 */
export function startChildrenBy(other: ChildStarter): void {
  starter = other;
}

/** Starts a child in the way that this thread was told, or else as a process of Node. */
export function startParsersChild(command: ChildCommand): ParsersChild {
  return starter(command);
}
