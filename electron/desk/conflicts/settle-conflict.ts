import { findConflicts, type Conflict } from '../../../briefing/checks/conflicts/find-conflicts.ts';
import type { RequestOf } from '../../../briefing/contract/call.ts';
import type { conflictCalls } from '../../../briefing/contract/conflict-calls.ts';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { figureText, type Settlement } from '../../../briefing/facts/settlement.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { listed } from '../../../briefing/text/listed.ts';
import { naturalKey } from '../../../briefing/text/natural-key.ts';
import { nextIdAmong } from '../../../briefing/text/next-id.ts';
import { noFact } from '../facts/no-fact.ts';
import type { Store } from '../store/store.ts';

/** Which facts are settled, how and why. */
export type SettleRequest = RequestOf<typeof conflictCalls, 'conflicts:settle'>;

const mostSettlements = 10_000;

/** Keeps how the desk settles a conflict, with the figures as they are now; an older settlement of the same facts gives way to it. */
export function settleConflict(store: Store, request: SettleRequest, today: string): Outcome<Settlement> {
  const ids = [...new Set(request.facts)].toSorted(naturally);
  const facts = factsOf(store, ids);
  if (!facts.ok) return facts;
  return changeSettlements(store, (settlements, { names }) => {
    const conflict = findConflicts(facts.value, names).find(({ figures }) => figures.length === ids.length);
    if (conflict === undefined) return noConflict(ids);
    const settlement = settlementOf(request, conflict, { settlements, today });
    if (!settlement.ok) return settlement;
    const others = settlements.filter((one) => !one.facts.every((id) => ids.includes(id)));
    if (others.length >= mostSettlements) return tooMany();
    return done({ settlements: [...others, settlement.value], value: settlement.value });
  });
}

/** Takes a settlement away: the conflict is open again. */
export function reopenConflict(store: Store, id: string): Outcome<{ readonly id: string }> {
  return changeSettlements(store, (settlements) =>
    done({ settlements: settlements.filter((one) => one.id !== id), value: { id } }),
  );
}

function settlementOf(
  { choice, preferred, reason }: SettleRequest,
  { figures }: Conflict,
  { settlements, today }: { readonly settlements: readonly Settlement[]; readonly today: string },
): Outcome<Settlement> {
  const isOne = figures.some(({ fact }) => fact.id === preferred);
  if (choice === 'prefer' && !isOne) return noPreference();
  return done({
    id: nextIdAmong(
      settlements.map(({ id }) => id),
      { prefix: 'K', digits: '1' },
    ),
    facts: figures.map(({ fact }) => fact.id),
    figures: Object.fromEntries(figures.map((figure) => [figure.fact.id, figureText(figure)])),
    choice,
    ...(choice === 'prefer' && preferred !== undefined ? { preferred } : {}),
    reason,
    settled: today,
  });
}

type Change<T> = (
  settlements: readonly Settlement[],
  settings: DeskSettings,
) => Outcome<{ readonly settlements: readonly Settlement[]; readonly value: T }>;

function changeSettlements<T>(store: Store, change: Change<T>): Outcome<T> {
  const found = store.settings.get();
  if (!found.ok) return found;
  const { settlements = [], ...settings } = found.value;
  const changed = change(settlements, settings);
  if (!changed.ok) return changed;
  const { value } = changed;
  const kept = store.settings.put(
    value.settlements.length === 0 ? settings : { ...settings, settlements: value.settlements },
  );
  return kept.ok ? done(value.value) : kept;
}

function factsOf(store: Store, ids: readonly string[]): Outcome<readonly Fact[]> {
  const facts: Fact[] = [];
  for (const id of ids) {
    const found = store.facts.get(id);
    if (!found.ok) return found;
    if (found.value === undefined) return noFact(id);
    facts.push(found.value);
  }
  return done(facts);
}

function naturally(one: string, other: string): number {
  const [left, right] = [naturalKey(one), naturalKey(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function noConflict(ids: readonly string[]): Outcome<never> {
  const named = ids.length > 5 ? 'These facts' : listed(ids);
  const message = `${named} do not contradict each other as they are now, so there is nothing to settle. Nothing was changed; look at the facts again.`;
  return refused('bad-input', message);
}

function noPreference(): Outcome<never> {
  return refused('wrong-usage', 'Nothing was settled: name which of the facts is preferred.');
}

function tooMany(): Outcome<never> {
  const message = `A desk keeps at most ${mostSettlements} settlements. Nothing was changed; open old conflicts again first.`;
  return refused('bad-input', message);
}
