import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { primaryLanguage } from '../../briefing/text/primary-language.ts';
import { packageRoot } from './package-root.ts';

/** A template that comes with the program. */
export interface BuiltInTemplate {
  /** Of its file: `situation-briefing-fr`. */
  readonly name: string;
  /** Name of the English template that it says in another language; its own name where it is the English one. */
  readonly original: string;
  /** ISO 639: `fr` */
  readonly language: string;
}

/** A translation is named after its original and its language. */
const translation = /^(?<original>.+)-(?<language>[a-z]{2,3})$/u;

/** Folder of the templates that come with the program. */
export function builtInFolder(): string {
  return join(packageRoot(), 'templates');
}

/** The templates that come with the program, by their names; those in one language (BCP 47) first, then the English ones. */
export function builtInTemplates(first = 'en'): readonly BuiltInTemplate[] {
  const order = (language: string): string =>
    language === primaryLanguage(first) ? '' : language === 'en' ? ' ' : language;
  return byName().toSorted((one, other) => order(one.language).localeCompare(order(other.language), 'en'));
}

/** The built-in template that says the same as another in a language (BCP 47); undefined where there is none. */
export function translationOf(template: string, language: string): BuiltInTemplate | undefined {
  const all = byName();
  const original = all.find(({ name }) => name === template)?.original;
  const wanted = primaryLanguage(language);
  return all.find((one) => one.original === original && one.language === wanted);
}

/** Names of the templates that come with the program, sorted: `security-alert`, `situation-briefing`. */
export function builtInTemplateNames(): readonly string[] {
  return byName().map(({ name }) => name);
}

let read: readonly BuiltInTemplate[] | undefined;

/** They are listed once, as files of the program stay what they are while it runs. */
function byName(): readonly BuiltInTemplate[] {
  if (read !== undefined) return read;
  const names = readdirSync(builtInFolder())
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .toSorted();
  read = names.map((name) => builtInNamed(name, names));
  return read;
}

/** The text of a built-in template, or undefined where there is none of that name. */
export function builtInTemplate(name: string): string | undefined {
  return builtInTemplateNames().includes(name)
    ? readFileSync(join(builtInFolder(), `${name}.md`), 'utf8')
    : undefined;
}

const titles = new Map<string, string>();

/** The title of a built-in template, from the line of its head that says it: these files are the program’s own. */
export function builtInTitle(name: string): string {
  const known = titles.get(name) ?? /^title: (.+)$/mu.exec(builtInTemplate(name) ?? '')?.[1] ?? name;
  titles.set(name, known);
  return known;
}

function builtInNamed(name: string, names: readonly string[]): BuiltInTemplate {
  const { original = '', language = 'en' } = translation.exec(name)?.groups ?? {};
  return names.includes(original) ? { name, original, language } : { name, original: name, language: 'en' };
}
