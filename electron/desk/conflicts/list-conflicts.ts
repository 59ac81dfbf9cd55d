import { conflictFigure } from '../../../briefing/checks/conflicts/conflict-words.ts';
import { judgedConflicts, type JudgedConflict } from '../../../briefing/checks/conflicts/open-conflicts.ts';
import type { ConflictOnDesk } from '../../../briefing/contract/conflict-calls.ts';
import { cutOffDay } from '../../../briefing/drafts/cut-off-day.ts';
import { selectFacts } from '../../../briefing/drafts/select-facts.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { sourcesById, type SourcesById } from '../../../briefing/sources/origin.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import type { Store } from '../store/store.ts';

/** What contradicts each other among the facts that a briefing selects, in the order of the facts. */
export function listConflicts(store: Store, id: string): Outcome<readonly ConflictOnDesk[]> {
  const briefing = store.briefings.get(id);
  if (!briefing.ok) return briefing;
  if (briefing.value === undefined) return noBriefing(id);
  const { selection, cutOff } = briefing.value;
  const selected = store.facts.list(selection);
  const settings = store.settings.get();
  const sources = store.sources.list();
  if (!selected.ok) return selected;
  if (!settings.ok) return settings;
  if (!sources.ok) return sources;
  const { timeZone } = settings.value;
  const { facts } = selectFacts(selected.value, selection, cutOffDay(cutOff, timeZone));
  const byId = sourcesById(sources.value);
  const conflicts = judgedConflicts({ facts, settings: settings.value });
  return done(conflicts.map((conflict) => onDesk(conflict, byId)));
}

function onDesk({ figures, settlement }: JudgedConflict, sources: SourcesById): ConflictOnDesk {
  const said = figures.map((figure) => conflictFigure(figure, sources));
  return settlement === undefined ? { figures: said } : { figures: said, settlement };
}
