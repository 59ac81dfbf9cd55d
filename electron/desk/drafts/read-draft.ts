import type { DraftOnDesk } from '../../../briefing/contract/draft-calls.ts';
import { outlineOf } from '../../../briefing/merge/outline-of.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import { defaultSettings } from '../default-settings.ts';
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
  const template = await findTemplateOf(desk, briefing);
  if (!template.ok) return template;
  const head = await parsers.readTemplate(template.value, briefing.template);
  if (!head.ok) return head;
  const version = templateVersions.latest(briefing.template);
  if (!version.ok) return version;
  const { markings, language, timeZone, producer, section } = set.value ?? defaultSettings;
  return done({
    briefing,
    revision,
    head: head.value,
    outline: outlineOf(template.value, head.value, Object.keys(briefing.slots)),
    ...(version.value === undefined ? {} : { templateVersion: briefing.templateVersion ?? version.value.number }),
    markings,
    language: briefing.language ?? head.value.language,
    deskLanguage: language,
    producer,
    ...(section === undefined ? {} : { section }),
    timeZone,
  });
}
