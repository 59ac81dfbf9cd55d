import type { DatabaseSync } from 'node:sqlite';
import type { Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';
import { danglingReferences } from './dangling-references.ts';
import { isConstraint, isSqliteError } from './database-trouble.ts';

/** Runs work as a transaction: committed when it answers a value, undone when it answers a refusal. */
export function runTransaction<T>(
  database: DatabaseSync,
  begin: 'BEGIN' | 'BEGIN IMMEDIATE',
  work: () => Outcome<T>,
): Outcome<T> {
  database.exec(begin);
  const outcome = work();
  if (outcome.ok) return commit(database, outcome);
  database.exec('ROLLBACK');
  return outcome;
}

/** Runs a part of a greater transaction: undone alone when it is refused, kept or undone with the whole otherwise. */
export function runPart<T>(database: DatabaseSync, work: () => Outcome<T>): Outcome<T> {
  database.exec('SAVEPOINT part');
  const outcome = work();
  database.exec(outcome.ok ? 'RELEASE part' : 'ROLLBACK TO part; RELEASE part');
  return outcome;
}

/** What cannot even be rolled back is rolled back by SQLite when the desk is opened again. */
export function rollBackQuietly(database: DatabaseSync): void {
  try {
    if (database.isTransaction) database.exec('ROLLBACK');
  } catch (error) {
    if (!isSqliteError(error)) throw error;
  }
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
