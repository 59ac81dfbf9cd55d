import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';
import { createDesk } from '../../../electron/desk/create-desk.ts';
import type { DeskPaths } from '../../../electron/desk/desk-folder.ts';
import { openDesk } from '../../../electron/desk/open-desk.ts';
import type { Store } from '../../../electron/desk/store/store.ts';
import { failingOperations } from './failing-operations.ts';
import { failureOf, valueOf } from './outcomes.ts';
import { sampleSource, today } from './sample-facts.ts';
import { temporaryFolder } from './temporary-folder.ts';

const options = { access: 'write', today } as const;
const parts = [
  'backups',
  'captures',
  'desk.attache',
  'desk.db',
  'editions',
  'fonts',
  'pictures',
  'templates',
];

const refuse = (): Outcome<never> => refused('bad-input', 'No.');
const fill = (store: Store): Outcome<number> => store.sources.add([sampleSource('S1')]);
const furnishHalf = async (paths: DeskPaths): Promise<Outcome<never>> => {
  writeFileSync(join(paths.captures, 'half'), 'x');
  return refused('cannot-write', 'Nor this.');
};

describe('createDesk', () => {
  it('makes a desk with all its folders, for its owner alone', async () => {
    const folder = join(temporaryFolder(), 'desk');
    expect(valueOf(await createDesk(folder)).folder).toBe(folder);
    expect(readdirSync(folder).toSorted()).toEqual(parts);
    const modes = ['.', ...parts].map((name) => (statSync(join(folder, name)).mode & 0o777).toString(8));
    expect(modes).toEqual(['700', '700', '700', '600', '600', '700', '700', '700', '700']);
    valueOf(await openDesk(folder, options)).store.close();
  });

  it('makes one in an empty folder, and none where anything else is', async () => {
    const empty = temporaryFolder();
    valueOf(await createDesk(empty));
    expect(failureOf(await createDesk(empty)).message).toContain('is not empty');
    const full = temporaryFolder();
    writeFileSync(join(full, 'notes.txt'), 'mine');
    expect(failureOf(await createDesk(full)).code).toBe('cannot-write');
    expect(readdirSync(full)).toEqual(['notes.txt']);
    expect(failureOf(await createDesk(join(full, 'notes.txt'))).message).toContain('is no folder');
    expect(failureOf(await createDesk(join(full, 'no', 'desk'))).message).toContain('does not exist');
  });

  it('leaves nothing when what it starts with is refused', async () => {
    const parent = temporaryFolder();
    expect(failureOf(await createDesk(join(parent, 'a'), { fill: refuse })).message).toBe('No.');
    expect(failureOf(await createDesk(join(parent, 'b'), { furnish: furnishHalf })).message).toBe(
      'Nor this.',
    );
    expect(readdirSync(parent)).toEqual([]);
  });

  it('can be done again in the same place after it was cut off', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'captures'));
    mkdirSync(join(folder, 'templates'));
    writeFileSync(join(folder, '.attache-ffffff-1-0123456789ab.tmp'), 'of another machine');
    valueOf(await createDesk(folder));
    valueOf(await openDesk(folder, options)).store.close();
  });

  it('makes a whole desk or none when the disk fails at any step', async () => {
    for (let nth = 1; nth <= 16; nth += 1) {
      const folder = join(temporaryFolder(), 'desk');
      const made = await createDesk(folder, { fill, operations: failingOperations(nth, true) });
      const opened = await openDesk(folder, { access: 'read', today });
      if (made.ok || opened.ok) expect(valueOf(valueOf(opened).store.sources.count())).toBe(1);
      if (opened.ok) opened.value.store.close();
      else valueOf(await createDesk(folder, { fill }));
    }
  });

  it('lets one win of two that are made in one place at once', async () => {
    const folder = join(temporaryFolder(), 'desk');
    const outcomes = await Promise.all([createDesk(folder), createDesk(folder)]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(readdirSync(folder).toSorted()).toEqual(parts);
    valueOf(await openDesk(folder, options)).store.close();
  });
});

describe('openDesk', () => {
  it('says what is wrong with a path and what to do', async () => {
    const parent = temporaryFolder();
    writeFileSync(join(parent, 'file'), '');
    mkdirSync(join(parent, 'empty'));
    mkdirSync(join(parent, 'other'));
    writeFileSync(join(parent, 'other', 'x'), '');
    for (const [name, sentence] of [
      [
        'missing',
        `There is no folder ${parent}/missing. Check the path, or make a desk with “attache new ${parent}/missing”.`,
      ],
      ['file', 'is a file. Give the folder of a desk.'],
      ['empty', `${parent}/empty is empty. Check the path, or make a desk`],
      ['other', 'holds no desk (there is no desk.db in it)'],
      ['file/deeper', 'There is no folder'],
    ] as const) {
      const failure = failureOf(await openDesk(join(parent, name), options));
      expect(failure.code).toBe('bad-input');
      expect(failure.message).toContain(sentence);
    }
  });

  it('opens a desk through a link to its folder, which is followed once', async () => {
    const parent = temporaryFolder();
    valueOf(await createDesk(join(parent, 'desk')));
    symlinkSync(join(parent, 'desk'), join(parent, 'link'));
    const desk = valueOf(await openDesk(join(parent, 'link'), options));
    expect(desk.paths.folder).toBe(join(parent, 'desk'));
    desk.store.close();
  });

  it.each([
    'desk.db',
    'desk.db-wal',
    'desk.db-shm',
    'desk.lock',
    'captures',
    'backups',
    'templates',
    'pictures',
    'fonts',
    'editions',
  ])('refuses a desk in which %s is a link, and writes nothing where it leads', async (name) => {
    const parent = temporaryFolder();
    const folder = join(parent, 'desk');
    valueOf(await createDesk(folder));
    const outside = join(parent, 'outside');
    const path = join(folder, name);
    if (existsSync(path)) renameSync(path, outside);
    else writeFileSync(outside, '');
    const before = name.includes('.') ? readFileSync(outside) : readdirSync(outside);
    symlinkSync(outside, path);
    const failure = failureOf(await openDesk(folder, options));
    expect(failure.message).toContain(`${path} is a link or a special file`);
    expect(name.includes('.') ? readFileSync(outside) : readdirSync(outside)).toEqual(before);
  });

  it('refuses a journal or a filled lock that nobody but a stranger can have put there', async () => {
    for (const name of ['desk.db-journal', 'desk.lock-journal', 'desk.lock']) {
      const folder = join(temporaryFolder(), 'desk');
      valueOf(await createDesk(folder));
      writeFileSync(join(folder, name), 'planted');
      expect(failureOf(await openDesk(folder, options)).message).toContain(`${name} was not made by Attaché`);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('planted');
    }
  });

  it('warns of second versions of the desk that a synchronised folder left', async () => {
    const folder = join(temporaryFolder(), 'Dropbox (Desk)', 'desk');
    mkdirSync(join(folder, '..'));
    valueOf(await createDesk(folder));
    writeFileSync(join(folder, "desk (Ana's conflicted copy 2026-11-20).db"), '');
    const outcome = await openDesk(folder, options);
    valueOf(outcome).store.close();
    expect(outcome.ok && outcome.findings.map((finding) => finding.rule)).toEqual([
      'sync-folder',
      'conflict-copy',
    ]);
  });
});
