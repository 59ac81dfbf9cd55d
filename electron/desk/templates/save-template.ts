import type { TemplateVersion } from '../../../briefing/drafts/template-version.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { largestTemplate } from '../desk-templates.ts';
import type { FileOperations } from '../files/file-operations.ts';
import { machineFiles } from '../files/file-operations.ts';
import { withSentence } from '../files/write-trouble.ts';
import type { Desk } from '../open-desk.ts';
import type { KeptTemplate } from './kept-template.ts';
import { findKeptTemplate, sha256OfText } from './kept-template.ts';
import { writeTemplateFile } from './template-file.ts';

/** A new text for one of the desk's own templates. */
export interface TemplateEdit {
  readonly name: string;
  readonly text: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** What the user says of the change. */
  readonly note?: string;
  /** SHA-256 of the text with which the edit began; absent: it replaces whatever is there. */
  readonly basis?: string;
}

/** What became of an edit. */
export type SavedTemplate =
  | { readonly kept: true; readonly version: TemplateVersion }
  /** The text is another one by now, changed in another window or outside: here it is. */
  | { readonly kept: false; readonly current: KeptTemplate };

/**
 * Keeps a new text of one of the desk's own templates: the file is replaced as a whole, and the text becomes the next
 * version. A text that is there already makes no version.
 */
export async function saveTemplate(
  desk: Desk,
  edit: TemplateEdit,
  operations: FileOperations = machineFiles,
): Promise<Outcome<SavedTemplate>> {
  const { name, basis } = edit;
  const text = edit.text.toWellFormed();
  const usable = checkTemplateEdit(desk, { ...edit, text });
  if (!usable.ok) return usable;
  const current = await findKeptTemplate(desk, name, edit.at);
  if (!current.ok) return current;
  const { sha256, version } = current.value;
  if (version !== undefined && sha256OfText(text) === sha256) return done({ kept: true, version });
  if (basis !== undefined && basis !== sha256) return done({ kept: false, current: current.value });
  const written = await writeTemplateFile(desk.paths, name, text, operations);
  if (!written.ok) return written;
  return noteVersion(desk, { ...edit, text });
}

/** Refuses what could not be kept as a template before anything is touched. */
export function checkTemplateEdit(
  { store, paths }: Desk,
  { text }: Pick<TemplateEdit, 'text'>,
): Outcome<true> {
  if (store.readOnly)
    return refused('cannot-write', `${paths.folder} was opened for reading, so it takes no changes.`);
  if (Buffer.byteLength(text, 'utf8') > largestTemplate)
    return refused(
      'bad-input',
      'A template may have at most 256 KB. Shorten it; the text before this change is kept.',
    );
  return done(true);
}

/** The file comes first: a text whose version could not be noted is noticed the next time. */
export function noteVersion({ store }: Desk, { name, text, at, note }: TemplateEdit): Outcome<SavedTemplate> {
  const said = note === undefined ? {} : { note };
  const version = store.templateVersions.add(name, { text, at, ...said });
  if (version.ok) return done({ kept: true, version: version.value });
  const end = `The text itself is kept in templates/${name}.md.`;
  return { ok: false, failure: withSentence(version.failure, end) };
}
