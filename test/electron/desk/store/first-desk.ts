import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Fact } from '../../../../briefing/facts/fact.ts';
import { applicationId } from '../../../../electron/desk/store/database.ts';
import { migrations } from '../../../../electron/desk/store/migrations.ts';
import { newDesk } from '../sample-desk.ts';
import { variedSources } from '../varied-facts.ts';

/**
 * The path of a desk as the first version of the program left it, with its database still open. Dates
 * are left out of its columns.
 */
export async function firstDesk(facts: readonly Fact[]): Promise<{ folder: string; database: DatabaseSync }> {
  const folder = await newDesk();
  const path = join(folder, 'desk.db');
  rmSync(path);
  const database = new DatabaseSync(path);
  database.exec(
    `PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA application_id = ${applicationId}`,
  );
  database.exec(`BEGIN; ${migrations[0]?.sql ?? ''}; PRAGMA user_version = 1; COMMIT`);
  const source = database.prepare('INSERT INTO source (id, type, marking, json) VALUES (?, ?, ?, ?)');
  for (const one of variedSources) source.run(one.id, one.type, one.marking, JSON.stringify(one));
  for (const fact of facts) insertFact(database, fact);
  return { folder, database };
}

function insertFact(database: DatabaseSync, fact: Fact): void {
  const { id, kind, status, marking, credibility = null, reportedBy = null } = fact;
  const { lastInsertRowid } = database
    .prepare(
      'INSERT INTO fact (id, kind, status, marking, credibility, reported_by, json) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(id, kind, status, marking, credibility, reportedBy, JSON.stringify(fact));
  const text = database.prepare(
    'INSERT INTO fact_text (rowid, statement, places, speaker, tags) VALUES (?, ?, ?, ?, ?)',
  );
  text.run(
    lastInsertRowid,
    fact.statement,
    fact.places.join('\n'),
    fact.saidBy?.name ?? '',
    fact.tags.join('\n'),
  );
}
