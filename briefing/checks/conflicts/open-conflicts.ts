import type { Fact } from '../../facts/fact.ts';
import { settledFigures, type Settlement } from '../../facts/settlement.ts';
import type { CheckMaterial } from '../check-material.ts';
import { factsById } from '../facts-by-id.ts';
import { findConflicts, type Conflict } from './find-conflicts.ts';

/** A conflict, and how the desk settled it where it has and the settlement is in force. */
export interface JudgedConflict extends Conflict {
  readonly settlement?: Settlement;
}

const kept = new WeakMap<readonly Fact[], { settings: unknown; conflicts: readonly JudgedConflict[] }>();

/** The conflicts among the facts of a briefing, with what settles them; made once for its facts and settings. */
export function judgedConflicts({
  facts,
  settings,
}: Pick<CheckMaterial, 'facts' | 'settings'>): readonly JudgedConflict[] {
  const known = kept.get(facts);
  if (known?.settings === settings) return known.conflicts;
  const inForce = (settings.settlements ?? []).filter(
    (settlement) => settledFigures(settlement, factsById(facts)) !== undefined,
  );
  const conflicts = findConflicts(facts, settings.names).map((conflict) => judged(conflict, inForce));
  kept.set(facts, { settings, conflicts });
  return conflicts;
}

/** The conflicts that nobody has settled. */
export function openConflicts(material: Pick<CheckMaterial, 'facts' | 'settings'>): readonly Conflict[] {
  return judgedConflicts(material).filter(({ settlement }) => settlement === undefined);
}

/** A settlement that leaves one of the facts out was made without it. */
function judged(conflict: Conflict, settlements: readonly Settlement[]): JudgedConflict {
  const settlement = settlements.find(({ facts }) =>
    conflict.figures.every(({ fact }) => facts.includes(fact.id)),
  );
  return settlement === undefined ? conflict : { ...conflict, settlement };
}
