import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { folded } from '../../../briefing/text/folded.ts';
import { naturalKey } from '../../../briefing/text/natural-key.ts';

/**
 * Lets the statements of a migration fill columns as the program does: `natural_key(id)` and `folded(text)`. No trigger, view
 * or index of a desk can call them.
 */
export function defineMigrationFunctions(database: DatabaseSync): void {
  const functions = { natural_key: naturalKey, folded };
  for (const [name, work] of Object.entries(functions))
    database.function(name, { deterministic: true, directOnly: true }, (value: SQLOutputValue) =>
      typeof value === 'string' ? work(value) : null,
    );
}
