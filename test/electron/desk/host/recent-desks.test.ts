import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDesk } from '../../../../electron/desk/create-desk.ts';
import { RecentDesks } from '../../../../electron/desk/host/recent-desks.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-recent-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the desks a user opened', () => {
  test('are listed with the latest first, and are kept for the next start', async () => {
    const desks = new RecentDesks(folder);
    await desks.note('/desks/one', '2026-02-01T08:00:00Z');
    await desks.note('/desks/two', '2026-02-02T08:00:00Z');
    await desks.note('/desks/one', '2026-02-03T08:00:00Z');
    const names = (await new RecentDesks(folder).list()).map(({ name, opened }) => [name, opened]);
    expect(names).toEqual([
      ['one', '2026-02-03T08:00:00Z'],
      ['two', '2026-02-02T08:00:00Z'],
    ]);
  });

  test('say whether they are still there', async () => {
    const desks = new RecentDesks(folder);
    const there = join(folder, 'Levant');
    expect((await createDesk(there)).ok).toBe(true);
    await desks.note(there, '2026-02-01T08:00:00Z');
    await desks.note(join(folder, 'gone'), '2026-02-01T08:00:00Z');
    expect((await desks.list()).map(({ state }) => state)).toEqual(['missing', 'there']);
  });

  test('can be taken off the list', async () => {
    const desks = new RecentDesks(folder);
    await desks.note('/desks/one', '2026-02-01T08:00:00Z');
    const [one] = await desks.list();
    await desks.forget(one?.id ?? '');
    expect(await desks.list()).toEqual([]);
  });

  test('are for the owner’s eyes alone', async () => {
    await new RecentDesks(folder).note('/desks/one', '2026-02-01T08:00:00Z');
    expect(statSync(join(folder, 'recent-desks.json')).mode & 0o077).toBe(0);
  });

  test('are an empty list where the file is damaged, which is then written anew', async () => {
    writeFileSync(join(folder, 'recent-desks.json'), '{"half');
    const desks = new RecentDesks(folder);
    expect(await desks.list()).toEqual([]);
    await desks.note('/desks/one', '2026-02-01T08:00:00Z');
    expect(JSON.parse(readFileSync(join(folder, 'recent-desks.json'), 'utf8'))).toHaveLength(1);
  });
});
