import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../../../electron/desk/files/write-files.ts';
import { failingOperations } from '../failing-operations.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const files = [
  { name: 'a.docx', bytes: Buffer.from('new word') },
  { name: 'b.pdf', bytes: Buffer.from('new pdf') },
];
const contentOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const wholeNames = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => !name.startsWith('.attache-'));

/** How many steps a write takes, so that each of them can be made to fail. */
async function countSteps(force: boolean): Promise<number> {
  const folder = temporaryFolder();
  if (force) writeFileSync(join(folder, 'a.docx'), 'old word');
  const counting = failingOperations(Number.POSITIVE_INFINITY, false);
  valueOf(await writeFiles(folder, files, { force, operations: counting }));
  return counting.steps.length;
}

describe('the order of steps of writeFiles', () => {
  it('has every file on the disk before the first gets its name, and the names before it is done', async () => {
    const counting = failingOperations(Number.POSITIVE_INFINITY, false);
    valueOf(await writeFiles(temporaryFolder(), files, { operations: counting }));
    expect(counting.steps.join(' ')).toBe(
      'create write sync create write sync create write link link syncFolder remove remove remove',
    );
  });
});

describe('when the disk fails at any step of writeFiles', () => {
  it('has all files or none, if it fails once', async () => {
    const steps = await countSteps(false);
    expect(steps).toBeGreaterThan(10);
    for (let nth = 1; nth <= steps; nth += 1) {
      const folder = temporaryFolder();
      const outcome = await writeFiles(folder, files, { operations: failingOperations(nth, false) });
      if (outcome.ok) expect(wholeNames(folder).toSorted()).toEqual(['a.docx', 'b.pdf']);
      else expect(contentOf(folder), `step ${nth}`).toEqual({});
    }
  });

  it('keeps the files that were to be replaced, if it fails once', async () => {
    const steps = await countSteps(true);
    for (let nth = 1; nth <= steps; nth += 1) {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'a.docx'), 'old word');
      const operations = failingOperations(nth, false);
      const outcome = await writeFiles(folder, files, { force: true, operations });
      if (outcome.ok) expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('new word');
      else expect(contentOf(folder), `step ${nth}`).toEqual({ 'a.docx': 'old word' });
    }
  });

  it('never has a half file under its name and never claims success, if it fails for ever', async () => {
    const steps = await countSteps(false);
    for (let nth = 1; nth <= steps; nth += 1) {
      const folder = temporaryFolder();
      const outcome = await writeFiles(folder, files, { operations: failingOperations(nth, true) });
      for (const name of wholeNames(folder)) {
        const { bytes } = files.find((file) => file.name === name) ?? { bytes: undefined };
        expect(readFileSync(join(folder, name))).toEqual(bytes);
      }
      if (outcome.ok) expect(wholeNames(folder)).toHaveLength(2);
      else if (wholeNames(folder).length > 0)
        expect(failureOf(outcome).message).toContain('could not be taken back');
    }
  });

  it('still has the replaced file somewhere in the folder, if it fails for ever', async () => {
    const steps = await countSteps(true);
    for (let nth = 1; nth <= steps; nth += 1) {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'a.docx'), 'old word');
      const operations = failingOperations(nth, true);
      const outcome = await writeFiles(folder, files, { force: true, operations });
      const contents = Object.values(contentOf(folder));
      expect(contents, `step ${nth}`).toContain(outcome.ok ? 'new word' : 'old word');
    }
  });
});
