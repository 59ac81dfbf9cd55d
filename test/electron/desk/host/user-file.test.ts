import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from '../../../../briefing/schemas/zod.ts';
import { UserFile } from '../../../../electron/desk/host/user-file.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('a file of what this user chose', () => {
  it('loses none of several changes that are made at once', async () => {
    const file = new UserFile(join(temporaryFolder(), 'user'), 'names.json', z.array(z.string()), []);
    const names = ['a', 'b', 'c', 'd'];
    await Promise.all(names.map((name) => file.change((before) => [...before, name])));
    expect(await file.read()).toEqual(names);
  });

  it('that cannot be written is refused with a reason, and the next change is tried', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'user'), 'A file where the folder should be.');
    const file = new UserFile(join(folder, 'user'), 'names.json', z.array(z.string()), []);
    expect(failureOf(await file.change(() => ['a'])).code).toBe('cannot-write');
    rmSync(join(folder, 'user'));
    expect(valueOf(await file.change(() => ['b']))).toEqual(['b']);
  });
});
