import type { DatabaseSync } from 'node:sqlite';
import type { Failure, Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';
import { databaseRefused, isConstraint, isHarmless, isSqliteError } from './database-trouble.ts';
import { danglingReferences } from './dangling-references.ts';
import { tidyDatabase } from './rewrite.ts';

/** One open database with its transactions: the place where errors of SQLite become outcomes. */
export interface Session {
  readonly database: DatabaseSync;
  /** For sentences: where the desk is. */
  readonly path: string;
  readonly readOnly: boolean;
  /** Runs work that changes nothing. */
  read<T>(work: () => Outcome<T>): Outcome<T>;
  /** Runs work as one change: committed when it answers a value, undone when it answers a refusal. */
  write<T>(work: () => Outcome<T>): Outcome<T>;
  /** Runs work as one change, or over one unchanging state of a desk that is open for reading. */
  transaction<T>(work: () => Outcome<T>): Outcome<T>;
  close(): void;
}

/** Starts a session on a checked database; `release` is called once, when it is closed. */
export function openSession(
  database: DatabaseSync,
  path: string,
  readOnly: boolean,
  release: () => void,
): Session {
  return new DatabaseSession(database, path, readOnly, release);
}

class DatabaseSession implements Session {
  readonly database: DatabaseSync;
  readonly path: string;
  readonly readOnly: boolean;
  readonly #release: () => void;
  #failure: Failure | undefined;

  constructor(database: DatabaseSync, path: string, readOnly: boolean, release: () => void) {
    this.database = database;
    this.path = path;
    this.readOnly = readOnly;
    this.#release = release;
  }

  read<T>(work: () => Outcome<T>): Outcome<T> {
    return this.#guarded(work);
  }

  write<T>(work: () => Outcome<T>): Outcome<T> {
    return this.readOnly ? openForReading(this.path) : this.transaction(work);
  }

  transaction<T>(work: () => Outcome<T>): Outcome<T> {
    const { database } = this;
    return this.#guarded(() => {
      if (database.isTransaction) return within(database, work);
      database.exec(this.readOnly ? 'BEGIN' : 'BEGIN IMMEDIATE');
      const outcome = work();
      if (outcome.ok) return commit(database, outcome);
      database.exec('ROLLBACK');
      return outcome;
    });
  }

  close(): void {
    if (!this.database.isOpen) return;
    rollBackQuietly(this.database);
    if (!this.readOnly && this.#failure === undefined) tidyDatabase(this.database);
    this.database.close();
    this.#release();
  }

  /** Inside a change, an error ends the whole of it: it is caught by the outermost call alone. */
  #guarded<T>(work: () => Outcome<T>): Outcome<T> {
    if (this.#failure !== undefined) return { ok: false, failure: this.#failure };
    if (this.database.isTransaction) return work();
    try {
      return work();
    } catch (error) {
      rollBackQuietly(this.database);
      return this.#refuse(error);
    }
  }

  /** The refusal for an error; one of the disk's ends the session. */
  #refuse<T>(error: unknown): Outcome<T> {
    const outcome = databaseRefused<T>(error, this.path);
    if (outcome.ok || this.readOnly || (isSqliteError(error) && isHarmless(error))) return outcome;
    this.#failure = ended(outcome.failure);
    return { ok: false, failure: this.#failure };
  }
}

/** Part of a greater change: undone alone when it is refused, kept or undone with the whole otherwise. */
function within<T>(database: DatabaseSync, work: () => Outcome<T>): Outcome<T> {
  database.exec('SAVEPOINT part');
  const outcome = work();
  database.exec(outcome.ok ? 'RELEASE part' : 'ROLLBACK TO part; RELEASE part');
  return outcome;
}

function commit<T>(database: DatabaseSync, outcome: Outcome<T>): Outcome<T> {
  try {
    database.exec('COMMIT');
    return outcome;
  } catch (error) {
    if (!isConstraint(error)) throw error;
    const findings = danglingReferences(database);
    database.exec('ROLLBACK');
    return refused(
      'bad-input',
      'The desk would name things that it does not have. Nothing was changed.',
      findings,
    );
  }
}

/** What cannot even be rolled back is rolled back by SQLite when the desk is opened again. */
function rollBackQuietly(database: DatabaseSync): void {
  try {
    if (database.isTransaction) database.exec('ROLLBACK');
  } catch (error) {
    if (!isSqliteError(error)) throw error;
  }
}

/** A disk that refused once is not asked again: what it really holds is only known after opening afresh. */
function ended(failure: Failure): Failure {
  const advice = 'The last change was not kept. Close the desk and open it again before you go on.';
  return { ...failure, message: `${failure.message} ${advice}` };
}

function openForReading(path: string): Outcome<never> {
  return refused('cannot-write', `${path} was opened for reading, so it takes no changes.`);
}
