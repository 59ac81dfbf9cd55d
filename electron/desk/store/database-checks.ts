import type { DatabaseSync } from 'node:sqlite';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { applicationId, openMemory, readPragma } from './database.ts';
import { damaged } from './database-trouble.ts';
import { defineMigrationFunctions } from './migration-functions.ts';
import type { Migration } from './migrations.ts';

/** Reads which version a desk has, before anything else in it is believed. Refuses what is no desk or a newer one. */
export function readVersion(
  database: DatabaseSync,
  path: string,
  migrations: readonly Migration[],
): Outcome<number> {
  if (readPragma(database, 'application_id') !== applicationId)
    return refused('bad-input', `${path} was not made by Attaché. Open the folder of a desk.`);
  const version = readPragma(database, 'user_version');
  if (version > migrations.length)
    return refused(
      'bad-input',
      `${path} was made by a newer Attaché (its version is ${version}, this program knows ${migrations.length}). ` +
        'Install the newer program to open it. Nothing was changed.',
    );
  return version < 1 ? damaged(path) : done(version);
}

/** Refuses a desk whose pages are damaged, or whose tables are not exactly those that we made. */
export function checkDatabase(
  database: DatabaseSync,
  path: string,
  migrations: readonly Migration[],
): Outcome<true> {
  const version = readPragma(database, 'user_version');
  if (schemaOf(database) !== expectedSchema(migrations.slice(0, version)))
    return refused(
      'bad-input',
      `${path} holds tables or triggers that Attaché did not make, so it was not opened. Ask whoever gave it to you.`,
    );
  const answer = database.prepare('PRAGMA quick_check(1)').get();
  return answer?.['quick_check'] === 'ok' ? done(true) : damaged(path);
}

/** Runs migrations; the caller holds the transaction. */
export function migrate(database: DatabaseSync, from: number, migrations: readonly Migration[]): void {
  defineMigrationFunctions(database);
  for (const migration of migrations.slice(from)) database.exec(migration.sql);
  database.exec(`PRAGMA user_version = ${migrations.length}`);
}

function expectedSchema(migrations: readonly Migration[]): string {
  const memory = openMemory();
  try {
    migrate(memory, 0, migrations);
    return schemaOf(memory);
  } finally {
    memory.close();
  }
}

function schemaOf(database: DatabaseSync): string {
  const rows = database
    .prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
    .all();
  return JSON.stringify(rows);
}
