import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { FileOperations } from '../../../../electron/desk/files/file-operations.ts';
import { machineFiles } from '../../../../electron/desk/files/file-operations.ts';
import { holder, temporaryPath } from '../../../../electron/desk/files/temporary-file.ts';
import { writeFiles } from '../../../../electron/desk/files/write-files.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const pair = [
  { name: 'b.pdf', bytes: bytesOf('new pdf') },
  { name: 'a.docx', bytes: bytesOf('new word') },
];

const noLinks = (): Promise<void> =>
  Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM', errno: -1 }));

describe('writeFiles', () => {
  it('writes all files, for their owner alone, and answers their paths in the order given', async () => {
    const folder = temporaryFolder();
    const paths = valueOf(await writeFiles(folder, pair));
    expect(paths).toEqual([join(folder, 'b.pdf'), join(folder, 'a.docx')]);
    expect(readdirSync(folder).toSorted()).toEqual(['a.docx', 'b.pdf']);
    expect(readFileSync(join(folder, 'b.pdf'), 'utf8')).toBe('new pdf');
    expect(statSync(join(folder, 'a.docx')).mode & 0o777).toBe(0o600);
  });

  it('makes the folder when its parent is there, and says which folder is missing otherwise', async () => {
    const folder = temporaryFolder();
    valueOf(await writeFiles(join(folder, 'out'), pair));
    expect(readdirSync(join(folder, 'out'))).toHaveLength(2);
    const failure = failureOf(await writeFiles(join(folder, 'no', 'out'), pair));
    expect(failure.code).toBe('cannot-write');
    expect(failure.message).toContain(`The folder ${join(folder, 'no')} does not exist`);
  });

  it('replaces no file without force, names it, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'b.pdf'), 'old pdf');
    const failure = failureOf(await writeFiles(folder, pair));
    expect(failure.code).toBe('cannot-write');
    expect(failure.message).toContain(`${join(folder, 'b.pdf')} is already there`);
    expect(failure.message).toContain('--force');
    expect(readdirSync(folder)).toEqual(['b.pdf']);
    expect(readFileSync(join(folder, 'b.pdf'), 'utf8')).toBe('old pdf');
  });

  it('replaces files with force, and a link itself rather than what it leads to', async () => {
    const folder = temporaryFolder();
    const outside = join(temporaryFolder(), 'outside');
    writeFileSync(outside, 'not to be touched');
    writeFileSync(join(folder, 'a.docx'), 'old word');
    symlinkSync(outside, join(folder, 'b.pdf'));
    valueOf(await writeFiles(folder, pair, { force: true }));
    expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('new word');
    expect(readFileSync(join(folder, 'b.pdf'), 'utf8')).toBe('new pdf');
    expect(readFileSync(outside, 'utf8')).toBe('not to be touched');
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('does not replace a folder, even with force', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'b.pdf'));
    writeFileSync(join(folder, 'b.pdf', 'inside'), 'kept');
    const failure = failureOf(await writeFiles(folder, pair, { force: true }));
    expect(failure.message).toContain('is the name of a folder');
    expect(readdirSync(folder)).toEqual(['b.pdf']);
    expect(readdirSync(join(folder, 'b.pdf'))).toEqual(['inside']);
  });

  it('says so when the folder is a file, and when a part of its path is', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, 'text');
    expect(failureOf(await writeFiles(file, pair)).message).toContain('is a file, not a folder');
    expect(failureOf(await writeFiles(join(file, 'out'), pair)).message).toContain(
      'a part of that path is a file',
    );
    expect(readFileSync(file, 'utf8')).toBe('text');
  });

  it('says so when a name is too long for the disk', async () => {
    const folder = temporaryFolder();
    const long = { name: `${'x'.repeat(300)}.pdf`, bytes: bytesOf('x') };
    expect(failureOf(await writeFiles(folder, [...pair, long])).message).toContain('too long');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['', '.', '..', '../a.pdf', 'a/b.pdf', 'a\\b.pdf', 'a\0.pdf'])(
    'takes %j for no file name',
    async (name) => {
      const folder = join(temporaryFolder(), 'out');
      const failure = failureOf(await writeFiles(folder, [{ name, bytes: bytesOf('x') }]));
      expect(failure.message).toContain('cannot be the name of a file');
    },
  );

  it('takes everything back when it is stopped', async () => {
    const folder = join(temporaryFolder(), 'out');
    const stop = new AbortController();
    const files = [...pair, { name: 'c.html', bytes: new Uint8Array(5_000_000) }];
    let written = 0;
    const operations: FileOperations = {
      ...machineFiles,
      write: async (file, bytes) => {
        written += bytes.length;
        await machineFiles.write(file, bytes);
      },
    };
    const writing = writeFiles(folder, files, { signal: stop.signal, operations });
    stop.abort();
    expect(failureOf(await writing).message).toContain('Stopped');
    expect(written).toBe(0);
    expect(() => readdirSync(folder)).toThrow('ENOENT');
  });

  it('takes back a file that already has its name when it is stopped in between', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.docx'), 'old word');
    const stop = new AbortController();
    const operations: FileOperations = {
      ...machineFiles,
      rename: async (from, to) => {
        await machineFiles.rename(from, to);
        if (to.endsWith('a.docx')) stop.abort();
      },
    };
    const outcome = await writeFiles(folder, pair, { force: true, signal: stop.signal, operations });
    expect(failureOf(outcome).message).toContain('Stopped');
    expect(readdirSync(folder)).toEqual(['a.docx']);
    expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('old word');
  });

  it('writes to a disk that knows no second names, and replaces nothing there either', async () => {
    const folder = temporaryFolder();
    const operations: FileOperations = { ...machineFiles, link: noLinks };
    valueOf(await writeFiles(folder, pair, { operations }));
    expect(failureOf(await writeFiles(folder, pair, { operations })).message).toContain('is already there');
    const newer = pair.map((file) => ({ ...file, bytes: bytesOf('newer') }));
    valueOf(await writeFiles(folder, newer, { operations, force: true }));
    expect(readdirSync(folder).toSorted()).toEqual(['a.docx', 'b.pdf']);
    expect(readFileSync(join(folder, 'b.pdf'), 'utf8')).toBe('newer');
  });

  it('keeps others out of the folder while files get their names, so that two exports with force never mix', async () => {
    const folder = temporaryFolder();
    const first = Promise.withResolvers<undefined>();
    const second = Promise.withResolvers<undefined>();
    const operations: FileOperations = {
      ...machineFiles,
      rename: async (from, to) => {
        await machineFiles.rename(from, to);
        first.resolve(undefined);
        await Promise.race([second.promise, pause(300)]);
      },
    };
    const one = writeFiles(folder, pair, { force: true, operations });
    await first.promise;
    const others = pair.map((file) => ({ ...file, bytes: bytesOf('of the other') }));
    const two = writeFiles(folder, others, { force: true });
    two.then(() => second.resolve(undefined), second.reject);
    valueOf(await one);
    valueOf(await two);
    const contents = pair.map((file) => readFileSync(join(folder, file.name), 'utf8'));
    expect(contents).toEqual(['of the other', 'of the other']);
  });

  it('removes unfinished files of processes that are gone, and no others', async () => {
    const folder = temporaryFolder();
    const living = temporaryPath(folder);
    const dead = living.replace(`-${process.pid}-`, '-4194304-');
    const elsewhere = dead.replace(/attache-[0-9a-f]{6}/, 'attache-ffffff');
    for (const path of [living, dead, elsewhere, join(folder, '.attache-notes.tmp')])
      writeFileSync(path, 'x');
    valueOf(await writeFiles(folder, []));
    const left = readdirSync(folder).map((name) => join(folder, name));
    expect(left.toSorted()).toEqual([living, elsewhere, join(folder, '.attache-notes.tmp')].toSorted());
  });

  it('is not kept waiting by the lock of a process that is gone', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.attache-lock.tmp'), holder.replace(`-${process.pid}`, '-4194304'));
    valueOf(await writeFiles(folder, pair));
    expect(readdirSync(folder).toSorted()).toEqual(['a.docx', 'b.pdf']);
  });
});
