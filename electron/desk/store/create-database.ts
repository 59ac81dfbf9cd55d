import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { applicationId, openDatabase } from './database.ts';
import { migrate } from './database-checks.ts';
import { databaseRefused } from './database-trouble.ts';
import type { Migration } from './migrations.ts';
import { alwaysPresent } from './presence.ts';
import { openSession } from './session.ts';
import { createSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';
import { noLock } from './write-lock.ts';

/**
 * Makes the database of a new desk in the empty file at `path` and lets `fill` put in what it starts with. When it
 * answers, all is in the one file, without a log beside it.
 */
export function createDatabase(
  path: string,
  migrations: readonly Migration[],
  fill: (store: Store) => Outcome<unknown>,
): Outcome<true> {
  try {
    const database = openDatabase(path, 'write');
    database.exec(`PRAGMA application_id = ${applicationId}; BEGIN IMMEDIATE`);
    migrate(database, 0, migrations);
    database.exec('COMMIT');
    const store = createSqliteStore(
      openSession({ database, path, readOnly: false, lock: noLock, presence: alwaysPresent }),
    );
    const filled = fill(store);
    store.close();
    return filled.ok ? done(true, filled.findings) : filled;
  } catch (error) {
    return databaseRefused(error, path);
  }
}
