import type { Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';
import type { FileOperations } from '../files/file-operations.ts';
import { machineFiles } from '../files/file-operations.ts';
import type { Desk } from '../open-desk.ts';
import type { SavedTemplate } from './save-template.ts';
import { saveTemplate } from './save-template.ts';

/** A version that becomes the current text again. */
export interface TemplateRestoration {
  readonly name: string;
  readonly number: number;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Makes the text of an earlier version the current one, as a new version: nothing between them is lost. */
export async function restoreTemplate(
  desk: Desk,
  { name, number, at }: TemplateRestoration,
  operations: FileOperations = machineFiles,
): Promise<Outcome<SavedTemplate>> {
  const text = desk.store.templateVersions.text(name, number);
  if (!text.ok) return text;
  if (text.value === undefined)
    return refused('bad-input', `The template “${name}” has no version ${number}. Check the number.`);
  return saveTemplate(desk, { name, text: text.value, at, note: `Version ${number} again` }, operations);
}
