import { mkdirSync } from 'node:fs';
import type { HouseFile } from '../../../briefing/house/house-file.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { deskTemplateNames, isTemplateName } from '../desk-templates.ts';
import { builtInTemplateNames } from '../built-in.ts';
import { writeFiles } from '../files/write-files.ts';
import type { Desk } from '../open-desk.ts';
import { createTemplate } from '../templates/create-template.ts';
import type { GivenHouse } from './check-house-file.ts';
import { houseTemplate } from './house-template.ts';

/** What was put among the templates of a desk. */
export interface AddedHouse {
  readonly file: string;
  /** The template that was made to go with it; absent where one of that name was there. */
  readonly template?: string;
}

/**
 * Puts a checked house file among the templates of a desk, with a template of its name that drafts can choose. A file of that
 * name is replaced with `force` alone; a template of that name stays as it is.
 */
export async function addHouseFile(
  desk: Desk,
  given: GivenHouse,
  house: HouseFile,
  { at, force }: { readonly at: string; readonly force: boolean },
): Promise<Outcome<AddedHouse>> {
  const name = given.name.replace(/\.(?:docx|dotx)$/u, '').replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
  if (!isTemplateName(name) || !/^[\p{L}\p{N} ._-]+$/u.test(given.name))
    return refused(
      'bad-input',
      `“${given.name}” is no name for a house file. Use letters, digits, spaces, hyphens and .docx at the end.`,
    );
  mkdirSync(desk.paths.templates, { recursive: true });
  const written = await writeFiles(desk.paths.templates, [given], { force });
  if (!written.ok) return written;
  if ([...deskTemplateNames(desk.paths), ...builtInTemplateNames()].includes(name))
    return done({ file: given.name });
  const text = houseTemplate(house, given.name, name);
  const note = `Made for ${given.name}`;
  const made = await createTemplate(desk, { name, text, at, note });
  return made.ok ? done({ file: given.name, template: name }) : made;
}
