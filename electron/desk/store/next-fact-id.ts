import type { DatabaseSync } from 'node:sqlite';
import { factLetters } from '../../../briefing/facts/fact-letters.ts';
import { naturalKey } from '../../../briefing/text/natural-key.ts';
import type { NumberedId } from '../../../briefing/text/next-id.ts';
import { idAfter, readNumberedId } from '../../../briefing/text/next-id.ts';

/**
 * The next free id of a kind of facts: it goes on from the newest fact of the kind. The first one of a kind gets a letter
 * that no fact has yet: `T01`.
 */
export function nextFactId(database: DatabaseSync, kind: string): string {
  const prefix = habitualPrefix(database, kind) ?? freeLetter(database, kind);
  const greatest = greatestOf(database, prefix);
  return greatest === undefined ? `${prefix}01` : idAfter(greatest);
}

function habitualPrefix(database: DatabaseSync, kind: string): string | undefined {
  const newest = database
    .prepare('SELECT id FROM fact WHERE number = (SELECT max(number) FROM fact WHERE kind = ?)')
    .get(kind);
  return readNumberedId(String(newest?.['id'] ?? ''))?.prefix;
}

function freeLetter(database: DatabaseSync, kind: string): string {
  const letters = factLetters(kind);
  const free = letters.find((letter) => greatestOf(database, letter) === undefined);
  return free ?? letters[0] ?? 'F';
}

/** In the order of keys the greatest number of a prefix comes last; behind it are ids that only begin like it. */
function greatestOf(database: DatabaseSync, prefix: string): NumberedId | undefined {
  const key = naturalKey(prefix);
  const rows = database
    .prepare('SELECT id FROM fact WHERE id_key >= ? AND id_key < ? ORDER BY id_key DESC')
    .iterate(`${key}0`, `${key}A`);
  for (const row of rows) {
    const id = readNumberedId(String(row['id']));
    if (id?.prefix.toLowerCase() === prefix.toLowerCase()) return id;
  }
  return undefined;
}
