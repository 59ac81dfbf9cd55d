import { toldPlaces } from '../charts/places/told-places.ts';
import { rankOf } from '../document/marking.ts';
import type { Briefing } from '../drafts/briefing.ts';
import type { DeskSettings } from '../drafts/desk-settings.ts';
import type { Fact } from '../facts/fact.ts';
import type { Settlement } from '../facts/settlement.ts';
import type { HouseName } from '../names/house-name.ts';
import type { TemplateHead } from '../merge/template.ts';
import type { Finding, Outcome } from '../outcome.ts';
import { done, refused } from '../outcome.ts';
import type { Source } from '../sources/source.ts';
import { levelOf } from '../document/marking.ts';
import type { Withheld } from './proof/withheld.ts';
import { cutProse, type Cut, type ProseChange } from './prose/cut-prose.ts';
import { daysGivenAway } from './days-given-away.ts';
import { mayGoTo, releaseFacts, type ReleasedFacts, type ReleaseLevel } from './release-facts.ts';
import { renamedParameters, withheldParameters } from './release-parameters.ts';
import { renameIds } from './rename-ids.ts';
import { withheldTexts, type WithheldText } from './withheld-texts.ts';

/** What a release is made from: a briefing with the facts that its selection let in. */
export interface ReleaseRequest {
  readonly briefing: Briefing;
  readonly head: TemplateHead;
  readonly template: string;
  readonly facts: readonly Fact[];
  /** All facts of the desk: those above the level must not show, selected or not. */
  readonly deskFacts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly settings: DeskSettings;
  /** Label of the level up to which it goes. */
  readonly level: string;
}

/** A briefing that holds nothing above its level, and what was done for that. */
export interface Release extends Pick<
  ReleaseRequest,
  'briefing' | 'template' | 'facts' | 'sources' | 'settings' | 'level'
> {
  readonly changes: readonly ReleaseChange[];
  /** The desk’s ids by those of the release. */
  readonly idsOnDesk: ReadonlyMap<string, string>;
  /** How many facts and sources are withheld. */
  readonly factsLeftOut: number;
  readonly sourcesLeftOut: number;
  /** What the texts are that `withheld` holds, in their order. */
  readonly withheldTexts: readonly WithheldText[];
  /** What its files must not show; what they certainly show is known when they are composed. */
  readonly withheld: Withheld;
}

/** Words of a slot that are left out or said otherwise. */
export interface ReleaseChange extends ProseChange {
  readonly slot: string;
}

/**
 * Makes a briefing for the readers of a level: what is above it is gone before anything is merged, and ids are numbered
 * afresh. Refused where the level is not of the scheme, where a slot that the template asks for would be empty, and where a
 * parameter names what is withheld.
 */
export function releaseBriefing(request: ReleaseRequest): Outcome<Release> {
  const { briefing, head, settings, level: label } = request;
  const scheme = settings.markings;
  const known = levelOf(scheme, label);
  if (known === undefined) return unknownLevel(request);
  const level = { scheme, label: known.label };
  const released = releaseFacts(request.facts, request.sources, level, head.release ?? {});
  const closed = request.deskFacts.filter(({ marking }) => !mayGoTo(level, marking));
  const { slots, changes } = cutSlots(request, { released, closed, level });
  const emptied = head.slots
    .filter(({ name, required }) => required && isFilled(briefing.slots[name]) && !isFilled(slots[name]))
    .map(({ name }) => emptiedSlot(name, level.label));
  if (emptied.length > 0) return refusedRelease(level.label, emptied);
  const named = withheldParameters(briefing.parameters, idsOf(closed, released), level.label);
  if (named.length > 0) return refusedParameters(named);
  const texts = withheldTexts({
    changes,
    quotations: released.withheldWords,
    waivers: briefing.waivers ?? [],
    slots,
  });
  const cut = releasedBriefing(request, slots, { released, label: level.label });
  const days = daysGivenAway({
    briefing: cut,
    facts: released.facts,
    sources: released.sources,
    withheld: request.facts.filter(({ marking }) => !mayGoTo(level, marking)),
    level: level.label,
  });
  const release: Release = {
    level: level.label,
    briefing: cut,
    template: renameIds(request.template, released.ids),
    facts: released.facts,
    sources: released.sources,
    settings: releasedSettings(settings, released),
    changes,
    idsOnDesk: new Map(Array.from(released.ids, ([id, next]) => [next, id])),
    factsLeftOut: request.facts.length - released.facts.length,
    sourcesLeftOut: released.withheldSources.length,
    withheldTexts: texts,
    withheld: withheldIn(request, { released, closed, level }, texts),
  };
  return done(release, days);
}

interface CutSlots {
  readonly slots: Readonly<Record<string, string>>;
  readonly changes: readonly ReleaseChange[];
}

/** What is open to the readers of a level, and what is closed to them. */
interface Parted {
  readonly level: ReleaseLevel;
  readonly released: ReleasedFacts;
  /** Facts of the desk, selected or not. */
  readonly closed: readonly Fact[];
}

function cutSlots({ briefing, head }: ReleaseRequest, { released, closed, level }: Parted): CutSlots {
  const cut: Cut = {
    facts: new Map(closed.map((fact) => [fact.id, fact])),
    ids: idsOf(closed, released),
    rules: head.release ?? {},
    scheme: level.scheme,
    highest: rankOf(level.scheme, level.label),
  };
  const changes: ReleaseChange[] = [];
  const slots = Object.entries(briefing.slots).map(([slot, prose]): readonly [string, string] => {
    const made = cutProse(prose, cut);
    changes.push(...made.changes.map((change) => inSlot(change, slot)));
    return [slot, renameIds(made.prose, released.ids)];
  });
  return { slots: Object.fromEntries(slots), changes };
}

/** Of all that is withheld. */
function idsOf(closed: readonly Fact[], { withheldSources }: ReleasedFacts): ReadonlySet<string> {
  return new Set([...closed, ...withheldSources].map(({ id }) => id));
}

function inSlot(change: ProseChange, slot: string): ReleaseChange {
  return { ...change, slot };
}

/**
 * Its facts are selected already; what the desk alone keeps with it stays at the desk, as does a summary that speaks of all
 * sources.
 */
function releasedBriefing(
  { briefing }: ReleaseRequest,
  slots: Briefing['slots'],
  { released, label }: { readonly released: ReleasedFacts; readonly label: string },
): Briefing {
  const { waivers: _waivers, selection: _selection, sourceSummary: _summary, ...rest } = briefing;
  return {
    ...rest,
    parameters: renamedParameters(briefing.parameters, released.ids),
    slots,
    marking: label,
    selection: { statuses: ['current', 'superseded', 'withdrawn'] },
  };
}

function releasedSettings(
  settings: DeskSettings,
  { ids, facts: known }: Pick<ReleasedFacts, 'ids' | 'facts'>,
): DeskSettings {
  const { settlements = [], names: _names, places = [], ...others } = settings;
  const told = toldPlaces(places, known);
  const rest = told.length === 0 ? others : { ...others, places: told };
  const open = settlements.filter(({ facts }) => facts.every((id) => ids.has(id)));
  return open.length === 0 ? rest : { ...rest, settlements: open.map((one) => renamed(one, ids)) };
}

function renamed(settlement: Settlement, ids: ReadonlyMap<string, string>): Settlement {
  const idOf = (id: string): string => ids.get(id) ?? id;
  const { preferred, facts, figures } = settlement;
  return {
    ...settlement,
    facts: facts.map(idOf),
    figures: Object.fromEntries(Object.entries(figures).map(([id, figure]) => [idOf(id), figure])),
    ...(preferred === undefined ? {} : { preferred: idOf(preferred) }),
  };
}

function withheldIn(
  { briefing, template, settings }: ReleaseRequest,
  { released, closed }: Parted,
  texts: readonly WithheldText[],
): Withheld {
  return {
    facts: closed,
    sources: released.withheldSources,
    texts: texts.map(({ text }) => text),
    aliases: (settings.names ?? []).map(formsOf),
    released: {
      facts: released.facts,
      sources: released.sources,
      // Prose and title do not excuse themselves: a withheld name that was typed there is a leak.
      texts: [settings.producer, settings.section ?? '', template],
      controls: [briefing.title],
    },
  };
}

function formsOf({ house, spellings, scripts }: HouseName): readonly string[] {
  return [house, ...spellings, ...scripts];
}

function isFilled(prose: string | undefined): boolean {
  return prose !== undefined && prose.trim() !== '';
}

function emptiedSlot(slot: string, level: string): Finding {
  return {
    rule: 'release-empties-slot',
    severity: 'error',
    message: `Nothing of “${slot}” may go to ${level}. Write a sentence there that rests on wider facts, or release to fewer readers.`,
    place: { slot },
  };
}

function refusedRelease(level: string, findings: readonly Finding[]): Outcome<never> {
  const slots = findings.map(({ place }) => `“${place?.slot ?? ''}”`).join(', ');
  return refused(
    'findings',
    `A release to ${level} would leave ${slots} empty. Nothing was written.`,
    findings,
  );
}

function refusedParameters(findings: readonly Finding[]): Outcome<never> {
  return refused('findings', `${findings[0]?.message ?? ''} Nothing was written.`, findings);
}

function unknownLevel({ level, settings: { markings } }: ReleaseRequest): Outcome<never> {
  const allowed = markings.levels.map(({ label }) => label).join(', ');
  return refused('wrong-usage', `“${level}” is no level of ${markings.name}. Release to one of ${allowed}.`);
}
