import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import { didYouMean } from '../../../briefing/text/nearest-name.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { captureFindings } from '../desk-captures.ts';
import { readPictures } from '../desk-pictures.ts';
import { findTemplateOf } from '../find-template.ts';
import type { Desk } from '../open-desk.ts';
import type { BriefingInputs } from './briefing-inputs.ts';

/** What is read of a desk, all of one moment. */
interface DeskRecords extends Pick<BriefingInputs, 'facts' | 'sources' | 'settings'> {
  readonly briefings: readonly Briefing[];
  readonly captures: readonly string[];
}

/**
 * Gathers what the briefings with those ids are made from, or all briefings of the desk where none are named. What they
 * share is read once; the findings tell of captures and pictures that are amiss.
 */
export async function gatherFromDesk(
  desk: Desk,
  ids?: readonly string[],
): Promise<Outcome<readonly BriefingInputs[]>> {
  const records = desk.store.snapshot(() => readRecords(desk, ids));
  if (!records.ok) return records;
  const { briefings, captures, ...shared } = records.value;
  const pictures = await readPictures(desk.paths);
  if (!pictures.ok) return pictures;
  const inputs: BriefingInputs[] = [];
  for (const briefing of briefings) {
    const templateName = briefing.template;
    const template = await findTemplateOf(desk, briefing);
    if (!template.ok) return template;
    const own = { briefing, isDraft: true, templateName, template: template.value, desk: desk.paths };
    inputs.push({ ...shared, ...own, pictures: pictures.value });
  }
  return done(inputs, [...pictures.findings, ...(await captureFindings(desk.paths, captures))]);
}

function readRecords(desk: Desk, ids: readonly string[] | undefined): Outcome<DeskRecords> {
  const { store } = desk;
  const briefings = ids === undefined ? store.briefings.list() : findBriefings(desk, ids);
  if (!briefings.ok) return briefings;
  const facts = store.facts.list();
  const sources = store.sources.list();
  const settings = store.settings.get();
  const captures = store.sources.captures();
  if (!facts.ok) return facts;
  if (!sources.ok) return sources;
  if (!settings.ok) return settings;
  if (!captures.ok) return captures;
  return done({
    briefings: briefings.value,
    facts: facts.value,
    sources: sources.value,
    settings: settings.value,
    captures: captures.value,
  });
}

function findBriefings(desk: Desk, ids: readonly string[]): Outcome<readonly Briefing[]> {
  const found: Briefing[] = [];
  for (const id of ids) {
    const briefing = desk.store.briefings.get(id);
    if (!briefing.ok) return briefing;
    if (briefing.value === undefined) return noBriefing(desk, id);
    found.push(briefing.value);
  }
  return done(found);
}

function noBriefing(desk: Desk, id: string): Outcome<never> {
  const all = desk.store.briefings.list();
  if (!all.ok) return all;
  const ids = all.value.map((briefing) => briefing.id);
  const hint = ids.length === 0 ? ' The desk has no briefings yet.' : didYouMean(id, ids);
  return refused('bad-input', `There is no briefing “${id}” on this desk.${hint}`);
}
