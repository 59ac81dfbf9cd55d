import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** Folder of the templates that come with the program. */
export function builtInFolder(): string {
  return join(packageRoot(), 'templates');
}

/** Names of the templates that come with the program, sorted: `security-alert`, `situation-briefing`. */
export function builtInTemplateNames(): readonly string[] {
  return readdirSync(builtInFolder())
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .toSorted();
}

/** The text of a built-in template, or undefined where there is none of that name. */
export function builtInTemplate(name: string): string | undefined {
  return builtInTemplateNames().includes(name)
    ? readFileSync(join(builtInFolder(), `${name}.md`), 'utf8')
    : undefined;
}
