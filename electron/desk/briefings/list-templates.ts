import type { TemplateChoice } from '../../../briefing/contract/briefing-calls.ts';
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

/**
 * The templates a briefing can be made from: the desk's own, then the built-in ones, those in its language first. One that
 * cannot be read says why.
 */
export async function listTemplates(
  { paths, store }: Desk,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<Outcome<readonly TemplateChoice[]>> {
  const settings = store.settings.get();
  if (!settings.ok) return settings;
  const own = deskTemplateNames(paths);
  const choices: TemplateChoice[] = [];
  for (const name of own) {
    const version = store.templateVersions.latest(name);
    if (!version.ok) return version;
    const known = version.value === undefined ? {} : { version: version.value.number };
    choices.push(choiceOf({ name, isBuiltIn: false, ...known }, await templateHead(paths, name, parsers)));
  }
  const builtIn = builtInTemplates(settings.value.language).filter(({ name }) => !own.includes(name));
  const heads = await Promise.all(builtIn.map(({ name }) => builtInHead(name, parsers)));
  const others = builtIn.flatMap(({ name, original }, at) => {
    const head = heads[at];
    return head === undefined ? [] : [choiceOf({ name, isBuiltIn: true, original }, head)];
  });
  return done([...choices, ...others]);
}

function choiceOf(
  named: Pick<TemplateChoice, 'name' | 'isBuiltIn' | 'version' | 'original'>,
  head: Outcome<TemplateHead>,
): TemplateChoice {
  if (!head.ok)
    return {
      ...named,
      title: named.name,
      look: 'briefing',
      language: defaultSettings.language,
      slots: 0,
      needs: [],
      trouble: head.failure.message,
    };
  const { title, about, look, language, slots, needs, marking } = head.value;
  return {
    ...named,
    title,
    ...(about === undefined ? {} : { about }),
    look,
    language,
    slots: slots.length,
    needs,
    ...(marking === undefined ? {} : { marking }),
  };
}
