import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { builtInTemplate, builtInTemplateNames } from '../built-in.ts';
import { deskTemplateNames, isTemplateName, readDeskTemplate } from '../desk-templates.ts';
import type { FileOperations } from '../files/file-operations.ts';
import { machineFiles } from '../files/file-operations.ts';
import type { Desk } from '../open-desk.ts';
import type { SavedTemplate, TemplateEdit } from './save-template.ts';
import { checkTemplateEdit, noteVersion } from './save-template.ts';
import { writeTemplateFile } from './template-file.ts';
import { keepWorkingText } from './working-text.ts';

/** A template that another one is copied to. */
export interface TemplateCopy {
  /** Name of a built-in template or of one of the desk's own. */
  readonly from: string;
  readonly name: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Makes a template of the desk's own from another one, under a name that no template has. */
export async function duplicateTemplate(
  desk: Desk,
  { from, name, at }: TemplateCopy,
  operations: FileOperations = machineFiles,
): Promise<Outcome<SavedTemplate>> {
  const own = await readDeskTemplate(desk.paths, from);
  if (!own.ok) return own;
  const text = own.value ?? builtInTemplate(from);
  if (text === undefined)
    return refused('bad-input', `There is no template “${from}” to duplicate. Check the name.`);
  return createTemplate(desk, { name, text, at, note: `Copy of ${from}` }, operations);
}

/** Makes a template of the desk's own, under a name that no template has. */
export async function createTemplate(
  desk: Desk,
  template: Omit<TemplateEdit, 'basis'>,
  operations: FileOperations = machineFiles,
): Promise<Outcome<SavedTemplate>> {
  const text = template.text.toWellFormed();
  const named = checkNewName(desk, template.name);
  if (!named.ok) return named;
  const usable = checkTemplateEdit(desk, { text });
  if (!usable.ok) return usable;
  // What was typed into one of that name which was removed since belongs to that one.
  const forgotten = keepWorkingText(desk, template.name, undefined);
  if (!forgotten.ok) return forgotten;
  const written = await writeTemplateFile(desk.paths, template.name, text, operations);
  return written.ok ? noteVersion(desk, { ...template, text }) : written;
}

/** Names that differ in case alone are one file on most computers. */
function checkNewName({ paths }: Desk, name: string): Outcome<true> {
  if (!isTemplateName(name))
    return refused(
      'bad-input',
      'A template’s name has 1 to 100 letters, digits, full stops, hyphens and underscores, with a letter or digit first. Choose another one.',
    );
  const names = [...builtInTemplateNames(), ...deskTemplateNames(paths)];
  const taken = names.find((other) => folded(other) === folded(name));
  if (taken === undefined) return done(true);
  return refused('bad-input', `There is a template “${taken}” already. Choose another name.`);
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
