import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mergeLimits } from '../../briefing/merge/limits.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import { done, refused } from '../../briefing/outcome.ts';
import type { DeskPaths } from './desk-folder.ts';
import { kindOf } from './desk-folder.ts';
import { readRegularFile } from './files/read-file.ts';

/** The most bytes that a template may have. */
export const largestTemplate = mergeLimits.template;

const templateFile = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}\.md$/u;

/** Whether a template of the desk's own may have that name, and its file with it. */
export function isTemplateName(name: string): boolean {
  return templateFile.test(`${name}.md`);
}

/** Names of the desk's own templates, sorted, without `.md`. */
export function deskTemplateNames(paths: DeskPaths): readonly string[] {
  if (kindOf(paths.templates) !== 'folder') return [];
  return readdirSync(paths.templates)
    .filter((name) => templateFile.test(name) && kindOf(join(paths.templates, name)) === 'file')
    .map((name) => name.slice(0, -'.md'.length))
    .toSorted();
}

/** The text of one of the desk's own templates, or undefined where it has none of that name. */
export async function readDeskTemplate(paths: DeskPaths, name: string): Promise<Outcome<string | undefined>> {
  if (!deskTemplateNames(paths).includes(name)) return done(undefined);
  return readTemplateFile(join(paths.templates, `${name}.md`));
}

/** The text of a template file: UTF-8, at most 256 KB, without a byte order mark. */
export async function readTemplateFile(path: string): Promise<Outcome<string>> {
  const bytes = await readRegularFile(path, largestTemplate);
  if (!bytes.ok) return bytes;
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    return refused('bad-input', `${path} is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}
