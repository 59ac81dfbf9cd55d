import { fileURLToPath } from 'node:url';
import { programFile } from '../program-file.ts';

/** The exit code of a fenced child whose heap was full. */
export const outOfMemory = 134;

/** Path of the program that keeps a child in with walls of its own, where Node’s flags are not to be had. */
export function fencedProgram(): string {
  return fileURLToPath(programFile('fenced-child', import.meta.url));
}
