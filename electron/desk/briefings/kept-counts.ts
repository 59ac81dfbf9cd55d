import type { FindingCounts } from '../../../briefing/contract/briefing-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { now } from '../clock.ts';
import { deskDay } from '../desk-day.ts';
import { findTemplate } from '../find-template.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { countFindings } from './count-findings.ts';
import { noBriefing } from './no-briefing.ts';

interface Kept {
  /** Everything on which the findings rest. */
  readonly state: string;
  readonly counts: Promise<Outcome<FindingCounts>>;
}

const keptByDesk = new WeakMap<Desk, Map<string, Kept>>();
const lastOfDesk = new WeakMap<Desk, Promise<unknown>>();

/** Counts the findings of a briefing, one briefing after another, and only where something changed since it was counted. */
export async function keptCounts(
  desk: Desk,
  id: string,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>,
): Promise<Outcome<FindingCounts>> {
  const state = await stateOf(desk, id);
  if (!state.ok) return state;
  const kept = keptByDesk.get(desk) ?? new Map<string, Kept>();
  keptByDesk.set(desk, kept);
  const known = kept.get(id);
  if (known?.state === state.value) return known.counts;
  const before = lastOfDesk.get(desk) ?? Promise.resolve();
  const counts = before.then(() => countFindings(desk, id, now(), parsers));
  lastOfDesk.set(desk, counts);
  kept.set(id, { state: state.value, counts });
  const counted = await counts;
  if (!counted.ok) kept.delete(id);
  return counted;
}

async function stateOf({ store, paths }: Desk, id: string): Promise<Outcome<string>> {
  const briefing = store.briefings.revised(id);
  if (!briefing.ok) return briefing;
  if (briefing.value === undefined) return noBriefing(id);
  const { item, revision } = briefing.value;
  const sequence = store.lastSequence();
  if (!sequence.ok) return sequence;
  const template = await findTemplate(paths, item.template);
  return done(
    JSON.stringify([revision, item.slots, sequence.value, deskDay(store), template.ok && template.value]),
  );
}
