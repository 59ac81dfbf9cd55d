import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import { didYouMean } from '../../../briefing/text/nearest-name.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { builtInTemplate, builtInTemplateNames } from '../built-in.ts';
import { captureFindings } from '../desk-captures.ts';
import { readPictures } from '../desk-pictures.ts';
import { defaultSettings } from '../default-settings.ts';
import { deskTemplateNames, readDeskTemplate } from '../desk-templates.ts';
import type { Desk } from '../open-desk.ts';
import type { BriefingInputs } from './briefing-inputs.ts';

/** What is read of a desk for one briefing, all of one moment. */
interface DeskRecords extends Pick<BriefingInputs, 'briefing' | 'facts' | 'sources' | 'settings'> {
  readonly captures: readonly string[];
}

/** Gathers what the briefing with that id is made from; the findings tell of captures and pictures that are amiss. */
export async function gatherFromDesk(desk: Desk, id: string): Promise<Outcome<BriefingInputs>> {
  const records = desk.store.transaction(() => readRecords(desk, id));
  if (!records.ok) return records;
  const { captures, ...read } = records.value;
  const templateName = read.briefing.template;
  const template = await findTemplate(desk, templateName);
  if (!template.ok) return template;
  const pictures = await readPictures(desk.paths);
  if (!pictures.ok) return pictures;
  const findings = [...pictures.findings, ...(await captureFindings(desk.paths, captures))];
  const inputs: BriefingInputs = {
    ...read,
    isDraft: true,
    templateName,
    template: template.value,
    pictures: pictures.value,
  };
  return done(inputs, findings);
}

function readRecords(desk: Desk, id: string): Outcome<DeskRecords> {
  const { store } = desk;
  const briefing = findBriefing(desk, id);
  if (!briefing.ok) return briefing;
  const facts = store.facts.list();
  const sources = store.sources.list();
  const settings = store.settings.get();
  const captures = store.sources.captures();
  if (!facts.ok) return facts;
  if (!sources.ok) return sources;
  if (!settings.ok) return settings;
  if (!captures.ok) return captures;
  return done({
    briefing: briefing.value,
    facts: facts.value,
    sources: sources.value,
    settings: settings.value ?? defaultSettings,
    captures: captures.value,
  });
}

function findBriefing(desk: Desk, id: string): Outcome<Briefing> {
  const found = desk.store.briefings.get(id);
  if (!found.ok) return found;
  if (found.value !== undefined) return done(found.value);
  const all = desk.store.briefings.list();
  if (!all.ok) return all;
  const ids = all.value.map((briefing) => briefing.id);
  const hint = ids.length === 0 ? ' The desk has no briefings yet.' : didYouMean(id, ids);
  return refused('bad-input', `There is no briefing “${id}” on this desk.${hint}`);
}

async function findTemplate(desk: Desk, name: string): Promise<Outcome<string>> {
  const own = await readDeskTemplate(desk.paths, name);
  if (!own.ok) return own;
  const text = own.value ?? builtInTemplate(name);
  if (text !== undefined) return done(text);
  const names = [...builtInTemplateNames(), ...deskTemplateNames(desk.paths)];
  return refused(
    'bad-input',
    `There is no template “${name}”, neither built in nor in ${desk.paths.templates}.${didYouMean(name, names)}`,
  );
}
