import { join } from 'node:path';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { DeskPaths } from '../desk-folder.ts';
import { kindOf } from '../desk-folder.ts';
import type { FileOperations } from '../files/file-operations.ts';
import { writeFiles } from '../files/write-files.ts';
import { writeRefused } from '../files/write-trouble.ts';

/** Replaces or makes the file of a template: it is there whole, or as it was. */
export async function writeTemplateFile(
  paths: DeskPaths,
  name: string,
  text: string,
  operations: FileOperations,
): Promise<Outcome<unknown>> {
  const path = templatePath(paths, name);
  if (!['folder', 'nothing'].includes(kindOf(paths.templates))) return odd(paths.templates);
  if (!['file', 'nothing'].includes(kindOf(path))) return odd(path);
  const file = { name: `${name}.md`, bytes: Buffer.from(text, 'utf8') };
  return writeFiles(paths.templates, [file], { force: true, operations });
}

/** Deletes the file of a template. */
export async function removeTemplateFile(
  paths: DeskPaths,
  name: string,
  operations: FileOperations,
): Promise<Outcome<true>> {
  const path = templatePath(paths, name);
  try {
    await operations.remove(path);
    await operations.syncFolder(paths.templates);
    return done(true);
  } catch (error) {
    return writeRefused(error, path);
  }
}

function templatePath(paths: DeskPaths, name: string): string {
  return join(paths.templates, `${name}.md`);
}

function odd(path: string): Outcome<never> {
  return refused(
    'cannot-write',
    `${path} is a link or a special file, which a desk never has, so nothing was written. Replace it by what it stands for.`,
  );
}
