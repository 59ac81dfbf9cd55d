import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { backUpDaily } from '../../../../electron/desk/host/back-up-daily.ts';
import { backUpDay } from '../../../../electron/desk/store/daily-backup.ts';
import { valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact, today } from '../sample-facts.ts';

function setClock(day: string): void {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(`${day}T00:00:10Z`) / 1000));
}

describe('a desk that stays open over midnight', () => {
  it('is backed up on the next day too, once, with what was kept until then', async () => {
    setClock(today);
    const folder = await newDesk();
    const desk = await openedDesk(folder, 'share');
    const backups = (): string[] => readdirSync(desk.paths.backups);
    const [first] = backups();
    const heard = vi.fn<(trouble: string | undefined) => void>();
    onTestFinished(backUpDaily(desk, { trouble: undefined, heard }, 10));
    valueOf(desk.store.facts.add([sampleFact('T1')]));
    setClock('2027-01-02');
    await expect.poll(backups).toHaveLength(2);
    await expect.poll(() => backups().some((name) => name.endsWith('-2027-01-02.db'))).toBe(true);
    valueOf(desk.store.facts.add([sampleFact('T2')]));
    await new Promise((resume) => setTimeout(resume, 100));
    const [made = '', ...others] = backups().filter((name) => name !== first);
    expect(others).toEqual([]);
    const copy = new DatabaseSync(join(desk.paths.backups, made), { readOnly: true });
    onTestFinished(() => copy.close());
    expect(copy.prepare('SELECT id FROM fact').all()).toEqual([{ id: 'T1' }]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is backed up whole while somebody goes on writing', async () => {
    setClock(today);
    const desk = await openedDesk(await newDesk(), 'share');
    let count = 0;
    const writing = setInterval(() => {
      count += 1;
      valueOf(desk.store.facts.add([sampleFact(`T${count}`)]));
    });
    onTestFinished(() => clearInterval(writing));
    valueOf(await backUpDay(desk.paths, '2027-01-02'));
    expect(count).toBeGreaterThan(0);
  });

  it('says once why a backup fails, tries again, and says when it is made', async () => {
    setClock(today);
    const desk = await openedDesk(await newDesk(), 'share');
    rmSync(desk.paths.backups, { recursive: true });
    writeFileSync(desk.paths.backups, 'in the way');
    const heard: (string | undefined)[] = [];
    const hearer = { trouble: undefined, heard: (trouble: string | undefined) => void heard.push(trouble) };
    onTestFinished(backUpDaily(desk, hearer, 10));
    setClock('2027-01-02');
    await expect.poll(() => heard, { timeout: 10_000 }).toHaveLength(1);
    expect(heard[0]).toMatch(/^Today’s backup of the desk could not be made\. \S/u);
    await new Promise((resume) => setTimeout(resume, 100));
    expect(heard).toHaveLength(1);
    // A try that is under way finds neither the file nor a folder, which is another reason.
    rmSync(desk.paths.backups);
    await expect.poll(() => heard.slice(1).includes(undefined), { timeout: 10_000 }).toBe(true);
    expect(heard.at(-1)).toBeUndefined();
  });
});
