import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { FileOperations } from '../files/file-operations.ts';
import { machineFiles } from '../files/file-operations.ts';
import type { Desk } from '../open-desk.ts';
import type { RemovedRow } from '../store/store.ts';
import { findKeptTemplate } from './kept-template.ts';
import { removeTemplateFile, writeTemplateFile } from './template-file.ts';

/** A template that was removed, with all that puts it back. It stays in memory: it is nowhere else. */
export interface RemovedTemplate {
  readonly name: string;
  readonly text: string;
  readonly versions: readonly RemovedRow[];
}

/** Removes one of the desk's own templates with all its versions. Refused while a briefing is made from it. */
export async function removeTemplate(
  desk: Desk,
  { name, at }: { readonly name: string; readonly at: string },
  operations: FileOperations = machineFiles,
): Promise<Outcome<RemovedTemplate>> {
  const { store, paths } = desk;
  const unused = checkUnused(desk, name);
  if (!unused.ok) return unused;
  const kept = await findKeptTemplate(desk, name, at);
  if (!kept.ok) return kept;
  const versions = store.templateVersions.remove(name);
  if (!versions.ok) return versions;
  const removed = await removeTemplateFile(paths, name, operations);
  if (removed.ok) return done({ name, text: kept.value.text, versions: versions.value });
  const back = store.templateVersions.putBack(versions.value);
  return back.ok ? removed : back;
}

/** Puts back a template that was removed. */
export async function putBackTemplate(
  { store, paths }: Desk,
  { name, text, versions }: RemovedTemplate,
  operations: FileOperations = machineFiles,
): Promise<Outcome<true>> {
  const back = store.templateVersions.putBack(versions);
  if (!back.ok) return back;
  const written = await writeTemplateFile(paths, name, text, operations);
  return written.ok ? done(true) : written;
}

function checkUnused({ store }: Desk, name: string): Outcome<true> {
  const rows = store.briefings.rows();
  if (!rows.ok) return rows;
  const titles = rows.value.map((row) => row.briefing).filter(({ template }) => template === name);
  const [first, ...others] = titles;
  if (first === undefined) return done(true);
  const and = others.length === 0 ? '' : ` and ${others.length} more`;
  return refused(
    'bad-input',
    `“${name}” was not removed: the briefing “${first.title}”${and} would have no template. Give it another one first, or delete it.`,
  );
}
