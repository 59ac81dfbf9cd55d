import type { Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';

/** SQLite's primary result codes that have a sentence of their own. */
const codes = {
  permission: 3,
  busy: 5,
  locked: 6,
  noMemory: 7,
  readOnly: 8,
  inputOutput: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  tooBig: 18,
  constraint: 19,
  notADatabase: 26,
} as const;

/** SQLite's extended code for a file beside the database that could not grow: readers need 32 KB there, too. */
const noRoomToOpen = 10 | (19 << 8);

/** An error that SQLite reported, as `node:sqlite` throws it. */
export interface SqliteError extends Error {
  readonly errcode: number;
}

/** Whether an error was reported by SQLite and is not a mistake in the program. */
export function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
}

/** Whether a row was refused because it names something that is not there, or an id that is taken. */
export function isConstraint(error: unknown): boolean {
  return isSqliteError(error) && primary(error) === codes.constraint;
}

/** Whether an error says nothing about the disk: the data did not fit, or someone else was at work. */
export function isHarmless(error: SqliteError): boolean {
  const harmless: readonly number[] = [codes.busy, codes.locked, codes.tooBig, codes.constraint];
  return harmless.includes(primary(error));
}

/** The refusal for an error of SQLite on the desk at `path`; any other error is thrown on, as it is a bug. */
export function databaseRefused<T>(error: unknown, path: string): Outcome<T> {
  if (isOutOfRange(error)) return damaged(path);
  if (!isSqliteError(error)) throw error;
  switch (primary(error)) {
    case codes.full:
      return refused(
        'cannot-write',
        `The disk is full: the change was not kept in ${path}. Free some space.`,
      );
    case codes.inputOutput:
      if (error.errcode === noRoomToOpen)
        return refused(
          'cannot-write',
          `The disk is full: ${path} could not be opened, as even reading it needs a little room. Free some space.`,
        );
      return refused(
        'cannot-write',
        `The disk reported an error at ${path}. Copy the desk to another disk and go on there.`,
      );
    case codes.readOnly:
    case codes.permission:
      return refused('cannot-write', `${path} may only be read. Ask for write access, or copy the desk.`);
    case codes.busy:
    case codes.locked:
      return refused('cannot-write', `${path} is in use by another program. Try again when that is done.`);
    case codes.cannotOpen:
      return refused(
        'bad-input',
        `${path} could not be opened. Check that it exists and that you may read it.`,
      );
    case codes.corrupt:
    case codes.notADatabase:
      return damaged(path);
    case codes.tooBig:
      return refused('bad-input', 'A value is larger than a desk can hold. Shorten it.');
    case codes.noMemory:
      return refused(
        'cannot-write',
        'There is not enough memory for this. Close other programs and try again.',
      );
    default:
      throw error;
  }
}

/** How a damaged desk is put right: a log left beside a restored file would be applied to it. */
export const restoring =
  'Keep a copy of the desk, delete desk.db-wal and desk.db-shm in it, and copy the newest file of its backups folder over desk.db.';

/** The refusal for a desk whose bytes are not what SQLite or Attaché wrote. */
export function damaged<T>(path: string): Outcome<T> {
  return refused('bad-input', `${path} is damaged and was left as it is. ${restoring}`);
}

/** Attaché writes no number that JavaScript cannot hold; `node:sqlite` throws where it reads one. */
function isOutOfRange(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_OUT_OF_RANGE';
}

function primary(error: SqliteError): number {
  return error.errcode & 0xff;
}
