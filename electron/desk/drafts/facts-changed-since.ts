import type { ChangedFacts } from '../../../briefing/contract/draft-calls.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { BriefingRow } from '../../../briefing/drafts/briefing-row.ts';
import { cutOffDay } from '../../../briefing/drafts/cut-off-day.ts';
import { selectFacts } from '../../../briefing/drafts/select-facts.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { timeZoneOf } from '../desk-day.ts';
import type { Store } from '../store/store.ts';

/** The most facts that are named. */
const mostNamed = 500;

/** Which facts of a briefing are new or edited since it was last opened; nothing where it never was, or where none is. */
export function factsChangedSince(
  store: Store,
  briefing: Briefing,
  opened: BriefingRow['opened'],
): Outcome<ChangedFacts | undefined> {
  if (opened === undefined) return done(undefined);
  const marks = store.changesSince(opened.sequence);
  if (!marks.ok) return marks;
  const added = new Map<string, boolean>();
  for (const { noun, id, revision } of marks.value)
    if (noun === 'fact') added.set(id, added.get(id) ?? revision === 1);
  if (added.size === 0) return done(undefined);
  const facts = store.facts.list(briefing.selection);
  if (!facts.ok) return facts;
  const lastDay = cutOffDay(briefing.cutOff, timeZoneOf(store));
  const changed = selectFacts(facts.value, briefing.selection, lastDay)
    .facts.map(({ id }) => id)
    .filter((id) => added.has(id))
    .slice(0, mostNamed);
  if (changed.length === 0) return done(undefined);
  return done({
    since: opened.at,
    added: changed.filter((id) => added.get(id) === true),
    edited: changed.filter((id) => added.get(id) === false),
  });
}
