import type { DraftOnDesk } from '../../../briefing/contract/draft-calls.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import { outlineOf } from '../../../briefing/merge/outline-of.ts';
import type { TemplateHead } from '../../../briefing/merge/template.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import { builtInTemplates } from '../built-in.ts';
import { defaultSettings } from '../default-settings.ts';
import { deskTemplateNames } from '../desk-templates.ts';
import { findTemplateOf } from '../find-template.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** A briefing as the screen of a draft shows it, with what its template asks for. */
export async function readDraft(
  desk: Desk,
  id: string,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<Outcome<DraftOnDesk>> {
  const { briefings, settings, templateVersions } = desk.store;
  const found = briefings.revised(id);
  if (!found.ok) return found;
  if (found.value === undefined) return noBriefing(id);
  const { item: briefing, revision } = found.value;
  const set = settings.get();
  if (!set.ok) return set;
  const template = await readTemplate(desk, briefing, parsers);
  const version = templateVersions.latest(briefing.template);
  if (!version.ok) return version;
  const { markings, language, timeZone, producer, section } = set.value;
  return done({
    briefing,
    revision,
    head: template.head,
    outline: outlineOf(template.text, template.head, Object.keys(briefing.slots)),
    ...(template.trouble === undefined ? {} : { templateTrouble: template.trouble }),
    ...(version.value === undefined
      ? {}
      : { templateVersion: briefing.templateVersion ?? version.value.number }),
    markings,
    language: briefing.language ?? template.head.language,
    deskLanguage: language,
    translations: translationsOf(desk, briefing.template),
    producer,
    ...(section === undefined ? {} : { section }),
    timeZone,
  });
}

/** One of the desk's own of the same name stands for the built-in one, and no other says what it does. */
function translationsOf({ paths }: Desk, template: string): DraftOnDesk['translations'] {
  if (deskTemplateNames(paths).includes(template)) return {};
  const all = builtInTemplates();
  const original = all.find(({ name }) => name === template)?.original;
  return Object.fromEntries(
    all.filter((one) => one.original === original).map(({ language, name }) => [language, name]),
  );
}

interface DraftTemplate {
  readonly text: string;
  readonly head: TemplateHead;
  readonly trouble?: string;
}

/** A template that cannot be read asks for nothing: the prose that was written for it can still be read and changed. */
async function readTemplate(
  desk: Desk,
  briefing: Briefing,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<DraftTemplate> {
  const text = await findTemplateOf(desk, briefing);
  const head = text.ok ? await parsers.readTemplate(text.value, briefing.template) : text;
  if (!head.ok) return { text: '', head: unreadHead(briefing.template), trouble: head.failure.message };
  return { text: text.ok ? text.value : '', head: head.value };
}

function unreadHead(name: string): TemplateHead {
  return {
    title: name,
    look: 'briefing',
    language: defaultSettings.language,
    parameters: [],
    needs: [],
    slots: [],
    details: [],
    sources: true,
    contentsFrom: 0,
  };
}
