import type { TemplateListed } from '../../../briefing/contract/template-calls.ts';
import type { TemplateHead } from '../../../briefing/merge/template.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { builtInHead } from '../built-in-heads.ts';
import { builtInTemplates } from '../built-in.ts';
import { defaultSettings } from '../default-settings.ts';
import { deskTemplateNames } from '../desk-templates.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { templateHead } from '../template-head.ts';

/** The desk's own templates, then the built-in ones that none of them stands for, those in its language first. */
export async function listTemplates(
  desk: Desk,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<Outcome<readonly TemplateListed[]>> {
  const rows = desk.store.briefings.rows();
  if (!rows.ok) return rows;
  const used = rows.value.map(({ briefing }) => briefing.template);
  const settings = desk.store.settings.get();
  if (!settings.ok) return settings;
  const own = deskTemplateNames(desk.paths);
  const builtIn = builtInTemplates(settings.value.language).map(({ name }) => name);
  const names = [...own, ...builtIn.filter((name) => !own.includes(name))];
  const listed: TemplateListed[] = [];
  for (const name of names) {
    const isBuiltIn = !own.includes(name);
    const version = isBuiltIn ? done(undefined) : desk.store.templateVersions.latest(name);
    if (!version.ok) return version;
    const { number, at } = version.value ?? {};
    listed.push({
      name,
      ...titled(
        name,
        await (isBuiltIn ? builtInHead(name, parsers) : templateHead(desk.paths, name, parsers)),
      ),
      isBuiltIn,
      briefings: used.filter((template) => template === name).length,
      ...(number === undefined ? {} : { version: number }),
      ...(at === undefined ? {} : { changed: at }),
    });
  }
  return done(listed);
}

/** A template whose front matter cannot be read is listed by its name. */
function titled(name: string, head: Outcome<TemplateHead>): Pick<TemplateListed, 'title' | 'language'> {
  return head.ok
    ? { title: head.value.title, language: head.value.language }
    : { title: name, language: defaultSettings.language };
}
