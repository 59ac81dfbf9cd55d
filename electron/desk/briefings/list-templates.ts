import type { TemplateChoice } from '../../../briefing/contract/briefing-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { builtInTemplateNames } from '../built-in.ts';
import { deskTemplateNames } from '../desk-templates.ts';
import { findTemplate } from '../find-template.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** The templates a briefing can be made from: the desk's own first. One that cannot be read says why. */
export async function listTemplates(
  { paths, store }: Desk,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<Outcome<readonly TemplateChoice[]>> {
  const own = deskTemplateNames(paths);
  const names = [...own, ...builtInTemplateNames().filter((name) => !own.includes(name))];
  const choices: TemplateChoice[] = [];
  for (const name of names) {
    const isBuiltIn = !own.includes(name);
    const version = isBuiltIn ? done(undefined) : store.templateVersions.latest(name);
    if (!version.ok) return version;
    const known = version.value === undefined ? {} : { version: version.value.number };
    choices.push(await choiceOf(paths, { name, isBuiltIn, ...known }, parsers));
  }
  return done(choices);
}

async function choiceOf(
  paths: Desk['paths'],
  named: Pick<TemplateChoice, 'name' | 'isBuiltIn' | 'version'>,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<TemplateChoice> {
  const text = await findTemplate(paths, named.name);
  const head = text.ok ? await parsers.readTemplate(text.value, named.name) : text;
  if (!head.ok)
    return {
      ...named,
      title: named.name,
      look: 'briefing',
      slots: 0,
      needs: [],
      trouble: head.failure.message,
    };
  const { title, about, look, slots, needs, marking } = head.value;
  return {
    ...named,
    title,
    ...(about === undefined ? {} : { about }),
    look,
    slots: slots.length,
    needs,
    ...(marking === undefined ? {} : { marking }),
  };
}
