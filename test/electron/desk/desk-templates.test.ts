import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskPaths } from '../../../electron/desk/desk-folder.ts';
import {
  deskTemplateNames,
  largestTemplate,
  readDeskTemplate,
  readTemplateFile,
} from '../../../electron/desk/desk-templates.ts';
import { failureOf, valueOf } from './outcomes.ts';
import { newDesk } from './sample-desk.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('the templates of a desk', () => {
  it('are listed by name and read as text, without a byte order mark', async () => {
    const paths = deskPaths(await newDesk());
    writeFileSync(join(paths.templates, 'weekly.md'), '\uFEFF# Weekly – ليلى');
    writeFileSync(join(paths.templates, 'alert-2.md'), '');
    expect(deskTemplateNames(paths)).toEqual(['alert-2', 'weekly']);
    expect(valueOf(await readDeskTemplate(paths, 'weekly'))).toBe('# Weekly – ليلى');
    expect(valueOf(await readDeskTemplate(paths, 'monthly'))).toBeUndefined();
  });

  it('are ordinary files of that folder and nothing else', async () => {
    const paths = deskPaths(await newDesk());
    writeFileSync(join(paths.folder, 'secret.md'), 'secret');
    symlinkSync(join(paths.folder, 'secret.md'), join(paths.templates, 'link.md'));
    mkdirSync(join(paths.templates, 'folder.md'));
    writeFileSync(join(paths.templates, '.hidden.md'), '');
    writeFileSync(join(paths.templates, 'notes.txt'), '');
    expect(deskTemplateNames(paths)).toEqual([]);
    for (const name of ['link', 'folder', '../secret', '.hidden'])
      expect(valueOf(await readDeskTemplate(paths, name))).toBeUndefined();
  });

  it('have at most 256 KB and are UTF-8', async () => {
    const path = join(temporaryFolder(), 'x.md');
    writeFileSync(path, Buffer.alloc(largestTemplate, 'a'));
    expect(valueOf(await readTemplateFile(path))).toHaveLength(largestTemplate);
    truncateSync(path, largestTemplate + 1);
    expect(failureOf(await readTemplateFile(path)).message).toContain('larger than 256 KB');
    writeFileSync(path, Buffer.from([0x61, 0xff, 0x62]));
    expect(failureOf(await readTemplateFile(path)).message).toContain('is not UTF-8 text');
    expect(failureOf(await readTemplateFile(join(path, 'y'))).code).toBe('bad-input');
  });
});
