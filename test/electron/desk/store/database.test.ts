import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DatabaseAccess } from '../../../../electron/desk/store/database.ts';
import { openDatabase } from '../../../../electron/desk/store/database.ts';
import { newDesk } from '../sample-desk.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function opened(access: DatabaseAccess): Promise<DatabaseSync> {
  const database = openDatabase(join(await newDesk(), 'desk.db'), access);
  onTestFinished(() => database.close());
  return database;
}

const settingsOf = (database: DatabaseSync, names: readonly string[]): readonly unknown[] =>
  names.flatMap((name) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {}));

describe('openDatabase', () => {
  it.each(['write', 'read', 'frozen'] as const)('believes nothing of a desk opened to %s', async (access) => {
    const database = await opened(access);
    const names = ['trusted_schema', 'cell_size_check', 'mmap_size', 'foreign_keys', 'temp_store'];
    expect(settingsOf(database, names)).toEqual([0, 1, 0, 1, 2]);
    const other = join(temporaryFolder(), 'other.db');
    expect(() => database.exec(`ATTACH '${other}' AS other`)).toThrow('too many attached databases');
    expect(() => database.exec('PRAGMA writable_schema = ON; DELETE FROM sqlite_schema')).toThrow();
  });

  it('writes a commit to the disk before it returns, and over what is deleted', async () => {
    const database = await opened('write');
    const names = ['journal_mode', 'synchronous', 'fullfsync', 'checkpoint_fullfsync', 'secure_delete'];
    expect(settingsOf(database, names)).toEqual(['wal', 2, 1, 1, 1]);
    const option = database.prepare("SELECT v FROM fact_text_config WHERE k = 'secure-delete'").get();
    expect(option?.['v']).toBe(1);
  });

  it('makes no database where there is none for reading', () => {
    const path = join(temporaryFolder(), 'none.db');
    expect(() => openDatabase(path, 'read')).toThrow('unable to open');
    expect(() => new DatabaseSync(path, { readOnly: true })).toThrow('unable to open');
  });
});
