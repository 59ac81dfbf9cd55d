import { didYouMean } from '../../briefing/text/nearest-name.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import { done, refused } from '../../briefing/outcome.ts';
import { builtInTemplate, builtInTemplateNames } from './built-in.ts';
import type { DeskPaths } from './desk-folder.ts';
import { deskTemplateNames, readDeskTemplate } from './desk-templates.ts';

/** The text of a template by its name: the desk's own, else the built-in one. */
export async function findTemplate(paths: DeskPaths, name: string): Promise<Outcome<string>> {
  const own = await readDeskTemplate(paths, name);
  if (!own.ok) return own;
  const text = own.value ?? builtInTemplate(name);
  if (text !== undefined) return done(text);
  const names = [...builtInTemplateNames(), ...deskTemplateNames(paths)];
  return refused(
    'bad-input',
    `There is no template “${name}”, neither built in nor in ${paths.templates}.${didYouMean(name, names)}`,
  );
}
