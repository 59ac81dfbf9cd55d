import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Failure, Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { readPragma } from './database.ts';
import { databaseRefused, isHarmless, isSqliteError } from './database-trouble.ts';
import type { Presence } from './presence.ts';
import { tidyDatabase } from './rewrite.ts';
import { rollBackQuietly, runPart, runTransaction } from './transactions.ts';
import type { WriteLock } from './write-lock.ts';
import { busyElsewhere, patience } from './write-lock.ts';

/** One open database with its transactions: the place where errors of SQLite become outcomes. */
export interface Session {
  readonly database: DatabaseSync;
  readonly readOnly: boolean;
  /** Runs work that changes nothing. */
  read<T>(work: () => Outcome<T>): Outcome<T>;
  /** Runs work that changes nothing over one moment of the desk. */
  snapshot<T>(work: () => Outcome<T>): Outcome<T>;
  /** Runs work as one change: committed when it answers a value, undone when it answers a refusal. */
  write<T>(work: () => Outcome<T>): Outcome<T>;
  /** Runs work as one change, or over one moment of a desk that is open for reading. */
  transaction<T>(work: () => Outcome<T>): Outcome<T>;
  /** Registers what is left to do at the end of each change. */
  atEnd(ending: Ending): void;
  /** Differs from an earlier answer when anything was written since, by this program or another one. */
  stamp(): string;
  /** Whether another program has written since this was last asked. */
  changedElsewhere(): Outcome<boolean>;
  close(): void;
}

/** What is left to do at the end of a change. */
export interface Ending {
  /** Before it is committed, as a part of it. */
  flush(): void;
  /** After it was undone. */
  forget(): void;
}

/** What a session stands on. */
export interface SessionParts {
  readonly database: DatabaseSync;
  /** For sentences: where the desk is. */
  readonly path: string;
  readonly readOnly: boolean;
  /** Taken for each change, closed with the session. */
  readonly lock: WriteLock;
  readonly presence: Presence;
}

/** Starts a session on a checked database. */
export function openSession(parts: SessionParts): Session {
  return new DatabaseSession(parts);
}

class DatabaseSession implements Session {
  readonly database: DatabaseSync;
  readonly readOnly: boolean;
  readonly #path: string;
  readonly #lock: WriteLock;
  readonly #presence: Presence;
  readonly #version: number;
  readonly #othersVersion: StatementSync;
  readonly #ownChanges: StatementSync;
  readonly #endings: Ending[] = [];
  #seenOthers: unknown;
  /** How many changes were ended: SQLite's own count of changed rows does not go back when they are undone. */
  #ended = 0;
  #isSnapshot = false;
  #failure: Failure | undefined;

  constructor({ database, path, readOnly, lock, presence }: SessionParts) {
    this.database = database;
    this.readOnly = readOnly;
    this.#path = path;
    this.#lock = lock;
    this.#presence = presence;
    this.#version = readPragma(database, 'user_version');
    this.#othersVersion = database.prepare('PRAGMA data_version');
    this.#ownChanges = database.prepare('SELECT total_changes() AS count');
    this.#seenOthers = this.#readOthersVersion();
  }

  read<T>(work: () => Outcome<T>): Outcome<T> {
    return this.#guarded(work);
  }

  snapshot<T>(work: () => Outcome<T>): Outcome<T> {
    const { database } = this;
    if (database.isTransaction) return work();
    return this.#guarded(() => {
      this.#isSnapshot = true;
      try {
        return runTransaction(database, 'BEGIN', work);
      } finally {
        this.#isSnapshot = false;
      }
    });
  }

  write<T>(work: () => Outcome<T>): Outcome<T> {
    if (this.#isSnapshot && !this.readOnly) throw new Error('A snapshot of a desk takes no changes.');
    return this.readOnly ? openForReading(this.#path) : this.transaction(work);
  }

  transaction<T>(work: () => Outcome<T>): Outcome<T> {
    const { database } = this;
    if (this.readOnly) return this.snapshot(work);
    if (database.isTransaction) return this.#isSnapshot ? work() : this.#part(work);
    const whole = (): Outcome<T> => {
      const outcome = work();
      if (outcome.ok) for (const ending of this.#endings) ending.flush();
      return outcome;
    };
    return this.#guarded(() => this.#inTurn(() => runTransaction(database, 'BEGIN IMMEDIATE', whole)));
  }

  atEnd(ending: Ending): void {
    this.#endings.push(ending);
  }

  stamp(): string {
    const own = String(this.#ownChanges.get()?.['count']);
    return `${String(this.#readOthersVersion())}:${own}:${this.#ended}`;
  }

  changedElsewhere(): Outcome<boolean> {
    return this.#guarded(() => {
      const seen = this.#seenOthers;
      this.#seenOthers = this.#readOthersVersion();
      return done(seen !== this.#seenOthers);
    });
  }

  close(): void {
    if (!this.database.isOpen) return;
    rollBackQuietly(this.database);
    if (this.#isWorthTidying()) this.#tidy();
    this.database.close();
    this.#lock.close();
  }

  /** Where another program is writing, whoever closes the desk after it will tidy. */
  #tidy(): void {
    const turn = this.#lock.take(0);
    if (!turn.ok || !turn.value) return;
    tidyDatabase(this.database);
    this.#lock.give();
  }

  #isWorthTidying(): boolean {
    return !this.readOnly && this.#failure === undefined && this.#presence.check().ok;
  }

  #readOthersVersion(): unknown {
    return this.#othersVersion.get()?.['data_version'];
  }

  #part<T>(work: () => Outcome<T>): Outcome<T> {
    const outcome = runPart(this.database, work);
    this.#ended += 1;
    return outcome;
  }

  #inTurn<T>(work: () => Outcome<T>): Outcome<T> {
    const turn = this.#lock.take(patience);
    if (!turn.ok) return turn;
    if (!turn.value) return busyElsewhere();
    try {
      const present = this.#presence.check();
      if (!present.ok) return present;
      return readPragma(this.database, 'user_version') === this.#version ? work() : updated(this.#path);
    } finally {
      rollBackQuietly(this.database);
      for (const ending of this.#endings) ending.forget();
      this.#ended += 1;
      this.#lock.give();
    }
  }

  /** Inside a change, an error ends the whole of it: it is caught by the outermost call alone. */
  #guarded<T>(work: () => Outcome<T>): Outcome<T> {
    if (this.#failure !== undefined) return { ok: false, failure: this.#failure };
    if (this.database.isTransaction) return work();
    const present = this.#presence.check();
    if (!present.ok) return present;
    try {
      return work();
    } catch (error) {
      rollBackQuietly(this.database);
      return this.#refuse(error);
    }
  }

  /** The refusal for an error; one of the disk's ends the session. */
  #refuse<T>(error: unknown): Outcome<T> {
    const outcome = databaseRefused<T>(error, this.#path);
    if (outcome.ok || this.readOnly || (isSqliteError(error) && isHarmless(error))) return outcome;
    this.#failure = ended(outcome.failure);
    return { ok: false, failure: this.#failure };
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

function updated(path: string): Outcome<never> {
  return refused(
    'cannot-write',
    `${path} was brought up to date by a newer Attaché, so this one changes nothing in it. Close the desk and open it with the newer program.`,
  );
}
