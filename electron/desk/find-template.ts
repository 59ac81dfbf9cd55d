import { didYouMean } from '../../briefing/text/nearest-name.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import { done, refused } from '../../briefing/outcome.ts';
import { builtInTemplate, builtInTemplateNames } from './built-in.ts';
import type { DeskPaths } from './desk-folder.ts';
import { deskTemplateNames, readDeskTemplate } from './desk-templates.ts';
import type { Desk } from './open-desk.ts';

/** A template as a briefing names it. */
export interface NamedTemplate {
  readonly template: string;
  /** The version of the desk's own template that the briefing stays with; absent: the current text. */
  readonly templateVersion?: number;
}

/** The text of a briefing's template: that of the version it stays with, else the current one. */
export async function findTemplateOf(
  { paths, store }: Desk,
  { template, templateVersion }: NamedTemplate,
): Promise<Outcome<string>> {
  if (templateVersion === undefined) return findTemplate(paths, template);
  const text = store.templateVersions.text(template, templateVersion);
  if (!text.ok) return text;
  return text.value === undefined ? findTemplate(paths, template) : done(text.value);
}

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
