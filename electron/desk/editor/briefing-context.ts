import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import { cutOffDay } from '../../../briefing/drafts/cut-off-day.ts';
import type { LeftOutReason } from '../../../briefing/drafts/select-facts.ts';
import { selectFacts } from '../../../briefing/drafts/select-facts.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import type { Store } from '../store/store.ts';

/** What the answers to the editor of a briefing's prose depend on. */
export interface BriefingContext {
  readonly briefing: Briefing;
  readonly settings: DeskSettings;
}

/** Reads a briefing with the settings of its desk. */
export function briefingContext(store: Store, id: string): Outcome<BriefingContext> {
  const briefing = store.briefings.get(id);
  if (!briefing.ok) return briefing;
  if (briefing.value === undefined) return noBriefing(id);
  const settings = store.settings.get();
  return settings.ok ? done({ briefing: briefing.value, settings: settings.value }) : settings;
}

/** The facts with those ids that the desk has, in the order of the ids; at most as many as are asked for. */
export function factsWithIds(store: Store, ids: Iterable<string>): Outcome<readonly Fact[]> {
  const facts: Fact[] = [];
  for (const id of new Set(ids)) {
    const fact = store.facts.get(id);
    if (!fact.ok) return fact;
    if (fact.value !== undefined) facts.push(fact.value);
  }
  return done(facts);
}

/** Why a briefing does not let facts in, by their ids; those that it does are not named. */
export function leftOutReasons(
  facts: readonly Fact[],
  { briefing: { selection, cutOff }, settings: { timeZone } }: BriefingContext,
): ReadonlyMap<string, LeftOutReason> {
  const { leftOut } = selectFacts(facts, selection, cutOffDay(cutOff, timeZone));
  return new Map(leftOut.map(({ fact, reason }) => [fact.id, reason]));
}
