import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backup } from '../../../briefing/contract/settings-calls.ts';
import type { PlaceTickets } from '../host/place-tickets.ts';

const backupName = /^\d{4,}-(\d{4}-\d{2}-\d{2})(-before-update)?\.db$/u;

/** The backups in a folder, the newest first; none where there is no such folder. */
export async function listBackups(folder: string, places: PlaceTickets): Promise<readonly Backup[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const backups: Backup[] = [];
  for (const name of names.toSorted().toReversed()) {
    const [, day, beforeUpdate] = backupName.exec(name) ?? [];
    const path = join(folder, name);
    const file = day === undefined ? undefined : await stat(path).catch(() => undefined);
    if (day === undefined || file === undefined) continue;
    backups.push({
      place: places.give(path),
      day,
      bytes: file.size,
      isBeforeUpdate: beforeUpdate !== undefined,
    });
  }
  return backups;
}
