import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { sweepCaptures } from '../../../../electron/desk/captures/sweep-captures.ts';
import { addCapture } from '../../../../electron/desk/desk-captures.ts';
import type { Desk } from '../../../../electron/desk/open-desk.ts';
import { backUpDay } from '../../../../electron/desk/store/daily-backup.ts';
import { valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';

const lastWeek = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000);

/** A capture that was put on the disk a week ago. */
async function filed({ paths }: Desk, text: string): Promise<{ sha256: string; path: string }> {
  const capture = valueOf(await addCapture(paths, Buffer.from(text), { read: '2026-11-16' }));
  const path = join(paths.captures, capture.sha256);
  utimesSync(path, lastWeek, lastWeek);
  return { sha256: capture.sha256, path };
}

function nameIt({ store }: Desk, sha256: string): void {
  const source = valueOf(store.sources.get('S1'));
  const captures = [{ sha256, read: '2026-11-16', bytes: 1 }];
  if (source !== undefined) valueOf(store.sources.update({ ...source, captures }));
}

test('what no source and no backup names goes, and only that', async () => {
  const desk = await openedDesk(await newDesk());
  const [named, lost] = [await filed(desk, 'named'), await filed(desk, 'lost')];
  nameIt(desk, named.sha256);
  valueOf(await backUpDay(desk.paths, '2026-11-16'));
  writeFileSync(join(desk.paths.captures, 'notes.txt'), 'not ours');
  expect(await sweepCaptures(desk)).toEqual([lost.sha256]);
  expect([named.path, lost.path, join(desk.paths.captures, 'notes.txt')].map(existsSync)).toEqual([
    true,
    false,
    true,
  ]);
});

test('what a backup names stays, so that the desk can be brought back from it', async () => {
  const desk = await openedDesk(await newDesk());
  const { sha256, path } = await filed(desk, 'named once');
  nameIt(desk, sha256);
  valueOf(await backUpDay(desk.paths, '2026-11-16'));
  valueOf(desk.store.sources.remove('S1'));
  expect(await sweepCaptures(desk)).toEqual([]);
  expect(existsSync(path)).toBe(true);
  for (const name of readdirSync(desk.paths.backups)) rmSync(join(desk.paths.backups, name));
  valueOf(await backUpDay(desk.paths, '2026-11-22'));
  expect(await sweepCaptures(desk)).toEqual([sha256]);
});

test('what came a moment ago stays, since another program may be about to name it', async () => {
  const desk = await openedDesk(await newDesk());
  valueOf(await backUpDay(desk.paths, '2026-11-16'));
  const capture = valueOf(await addCapture(desk.paths, Buffer.from('new'), { read: '2026-11-22' }));
  expect(await sweepCaptures(desk)).toEqual([]);
  expect(existsSync(join(desk.paths.captures, capture.sha256))).toBe(true);
});

test('what is captured again is as new, so that nothing takes it away before its source names it', async () => {
  const desk = await openedDesk(await newDesk());
  const { sha256, path } = await filed(desk, 'lost, and read again');
  valueOf(await backUpDay(desk.paths, '2026-11-16'));
  valueOf(await addCapture(desk.paths, Buffer.from('lost, and read again'), { read: '2026-11-22' }));
  expect(await sweepCaptures(desk)).toEqual([]);
  utimesSync(path, lastWeek, lastWeek);
  expect(await sweepCaptures(desk)).toEqual([sha256]);
});

test('nothing goes where there is no backup, or one that cannot be read', async () => {
  const desk = await openedDesk(await newDesk());
  await filed(desk, 'lost');
  for (const name of readdirSync(desk.paths.backups)) rmSync(join(desk.paths.backups, name));
  expect(await sweepCaptures(desk)).toEqual([]);
  const planted = join(desk.paths.backups, '0009-2026-11-20.db');
  writeFileSync(planted, 'no database');
  expect(await sweepCaptures(desk)).toEqual([]);
  rmSync(planted);
  const endless = new DatabaseSync(planted);
  endless.exec(
    'CREATE VIEW source_capture AS WITH RECURSIVE t(sha256) AS (SELECT 1 UNION ALL SELECT sha256 + 1 FROM t) SELECT sha256 FROM t',
  );
  endless.close();
  expect(await sweepCaptures(desk)).toEqual([]);
});
