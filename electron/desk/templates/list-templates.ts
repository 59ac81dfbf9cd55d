import type { TemplateListed } from '../../../briefing/contract/template-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { builtInTemplateNames } from '../built-in.ts';
import { deskTemplateNames } from '../desk-templates.ts';
import { findTemplate } from '../find-template.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** The desk's own templates, then the built-in ones that none of them stands for. */
export async function listTemplates(
  desk: Desk,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<Outcome<readonly TemplateListed[]>> {
  const rows = desk.store.briefings.rows();
  if (!rows.ok) return rows;
  const used = rows.value.map(({ briefing }) => briefing.template);
  const own = deskTemplateNames(desk.paths);
  const names = [...own, ...builtInTemplateNames().filter((name) => !own.includes(name))];
  const listed: TemplateListed[] = [];
  for (const name of names) {
    const isBuiltIn = !own.includes(name);
    const version = isBuiltIn ? done(undefined) : desk.store.templateVersions.latest(name);
    if (!version.ok) return version;
    const { number, at } = version.value ?? {};
    listed.push({
      name,
      title: await titleOf(desk, name, parsers),
      isBuiltIn,
      briefings: used.filter((template) => template === name).length,
      ...(number === undefined ? {} : { version: number }),
      ...(at === undefined ? {} : { changed: at }),
    });
  }
  return done(listed);
}

/** A template whose front matter cannot be read is listed by its name. */
async function titleOf(desk: Desk, name: string, parsers: Pick<Parsers, 'readTemplate'>): Promise<string> {
  const text = await findTemplate(desk.paths, name);
  const head = text.ok ? await parsers.readTemplate(text.value, name) : text;
  return head.ok ? head.value.title : name;
}
