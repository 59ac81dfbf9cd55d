import { dirname } from 'node:path';
import type { Failure, Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';

/** A failure of the operating system, as Node throws it. */
export interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
}

/** Whether an error comes from the operating system and not from a mistake in the program. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'errno' in error && 'code' in error && typeof error.code === 'string';
}

/** Whether an error is one of the named system errors: `EEXIST`, `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(error) && codes.includes(error.code);
}

/** The refusal for a system error that stopped the writing of `path`; any other error is thrown on, as it is a bug. */
export function writeRefused<T>(error: unknown, path: string): Outcome<T> {
  if (!isSystemError(error)) throw error;
  return refused('cannot-write', writeTrouble(error.code, path));
}

/** A failure with one more sentence at its end. */
export function withSentence(failure: Failure, sentence: string): Failure {
  return { ...failure, message: `${failure.message} ${sentence}` };
}

function writeTrouble(code: string, path: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `Attaché has no permission to write ${path}. Choose another folder, or ask for write access to this one.`;
    case 'EROFS':
      return `${path} is on a read-only disk. Choose a folder on another disk.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full: ${path} could not be written. Free some space, or choose a folder on another disk.`;
    case 'EFBIG':
      return `${path} would be larger than this disk allows. Choose a folder on another disk.`;
    case 'ENAMETOOLONG':
      return `The name of ${path} is too long for this disk. Give it a shorter one.`;
    case 'ENOENT':
      return `The folder ${dirname(path)} does not exist. Make it first, or choose another one.`;
    case 'ENOTDIR':
      return `${path} cannot be written because a part of that path is a file. Choose a folder.`;
    case 'EISDIR':
      return `${path} is a folder and cannot be written as a file. Choose another name.`;
    case 'ELOOP':
      return `${path} leads round in circles through symbolic links. Choose another folder.`;
    case 'EEXIST':
      return `${path} exists already.`;
    default:
      return `${path} could not be written: the system says ${code}. Check the disk, or choose a folder on another one.`;
  }
}
