import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { writeFiles } from '../../../../electron/desk/files/write-files.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { canRunAsNobody, nobody, runProgram } from '../run-program.ts';
import { canMount, freezeDisk, smallDisk } from '../small-disk.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const program = join(import.meta.dirname, 'write-three-files.ts');

async function outcomesOf(outputs: readonly Promise<string>[]): Promise<readonly Outcome<string[]>[]> {
  return (await Promise.all(outputs)).map((output) => JSON.parse(output) as Outcome<string[]>);
}

function wordsIn(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return text.length === 300_000 ? text.slice(0, 3) : `cut off: ${name}`;
  });
}

describe('two programs that write into one folder at once', () => {
  it('without force: one wins, the other says which file was there, and nothing is mixed', async () => {
    for (let round = 0; round < 4; round += 1) {
      const parent = temporaryFolder();
      const [folder, start] = [join(parent, 'out'), join(parent, 'start')];
      mkdirSync(folder);
      const writers = ['one', 'two'].map((word) => runProgram(program, [folder, word, '', start]));
      writeFileSync(start, '');
      const outcomes = await outcomesOf(writers.map((writer) => writer.output));
      expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
      const refusal = outcomes.find((outcome) => !outcome.ok);
      expect(failureOf(refusal as Outcome<string[]>).message).toContain('a.docx is already there');
      const words = wordsIn(folder);
      expect(words).toHaveLength(3);
      expect(new Set(words).size).toBe(1);
    }
  });

  it('with force: both are done, and all files are of the last one', async () => {
    for (let round = 0; round < 4; round += 1) {
      const parent = temporaryFolder();
      const [folder, start] = [join(parent, 'out'), join(parent, 'start')];
      mkdirSync(folder);
      const writers = ['one', 'two'].map((word) => runProgram(program, [folder, word, 'force', start]));
      writeFileSync(start, '');
      const outcomes = await outcomesOf(writers.map((writer) => writer.output));
      expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
      const words = wordsIn(folder);
      expect(words).toHaveLength(3);
      expect(new Set(words).size).toBe(1);
    }
  });
});

describe('a folder that takes no files', () => {
  it.skipIf(!canRunAsNobody(program))(
    'is named when the user has no permission (needs to run as another user)',
    async () => {
      const folder = temporaryFolder();
      chmodSync(folder, 0o755);
      const [outcome] = await outcomesOf([runProgram(program, [folder, 'one'], { user: nobody }).output]);
      const failure = failureOf(outcome as Outcome<string[]>);
      expect(failure.code).toBe('cannot-write');
      expect(failure.message).toContain(`no permission to write ${folder}`);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it.skipIf(!canMount())(
    'is named when its disk is full, and is left as it was (needs to mount a disk)',
    async () => {
      const disk = smallDisk(256);
      writeFileSync(join(disk, 'c.pdf'), 'old');
      const files = ['a.pdf', 'b.pdf', 'c.pdf'].map((name) => ({ name, bytes: new Uint8Array(100_000) }));
      const failure = failureOf(await writeFiles(disk, files, { force: true }));
      expect(failure.code).toBe('cannot-write');
      expect(failure.message).toMatch(/The disk is full.*Nothing was changed there\./);
      expect(readdirSync(disk)).toEqual(['c.pdf']);
      expect(readFileSync(join(disk, 'c.pdf'), 'utf8')).toBe('old');
      valueOf(await writeFiles(disk, files.slice(0, 1)));
    },
  );

  it.skipIf(!canMount())('is named when its disk is read-only (needs to mount a disk)', async () => {
    const disk = smallDisk(64);
    freezeDisk(disk);
    const failure = failureOf(await writeFiles(disk, [{ name: 'a.pdf', bytes: new Uint8Array(10) }]));
    expect(failure.message).toContain('is on a read-only disk');
  });
});
