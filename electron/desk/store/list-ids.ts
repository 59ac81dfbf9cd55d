import type { DatabaseSync } from 'node:sqlite';

/** The ids of all things of a noun, the newest last. */
export function listIds(database: DatabaseSync, noun: 'source' | 'briefing'): readonly string[] {
  return database
    .prepare(`SELECT id FROM ${noun} ORDER BY number`)
    .all()
    .map((row) => String(row['id']));
}
