import type {
  DraftFact,
  DraftFacts,
  LeftOutBy,
  LeftOutFact,
  SelectionRule,
} from '../../../briefing/drafts/draft-facts.ts';
import {
  hasRule,
  mostListedFacts,
  selectionRules,
  withoutRule,
} from '../../../briefing/drafts/draft-facts.ts';
import { selectFacts } from '../../../briefing/drafts/select-facts.ts';
import type { Selection } from '../../../briefing/drafts/selection.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { beginningOf } from '../../../briefing/text/beginning-of.ts';
import type { Store } from '../store/store.ts';

/** The most facts that are listed. */
const mostFacts = 5000;
const mostLeftOut = 500;
/** Above this, what a rule leaves out is only counted. */
const mostByRule = 5000;
const longestStatement = 200;

const everyStatus = ['current', 'superseded', 'withdrawn'] as const;

/** The facts that a selection and the day of a cut-off let into a draft, and those they leave out, with why. */
export function listDraftFacts(
  store: Store,
  selection: Selection,
  lastDay: string | undefined,
): Outcome<DraftFacts> {
  return store.snapshot(() => {
    const fitting = store.facts.count(selection);
    if (!fitting.ok) return fitting;
    const { statuses } = selection;
    const all = store.facts.count(statuses === undefined ? {} : { statuses });
    if (!all.ok) return all;
    if (fitting.value > mostListedFacts)
      return done({ facts: [], selected: fitting.value, all: all.value, counts: [], leftOut: [] });
    const chosen = store.facts.list(selection);
    if (!chosen.ok) return chosen;
    const { facts, leftOut } = selectFacts(chosen.value, selection, lastDay);
    const late = leftOut.map(({ fact, reason }) => leftOutFact(fact, reason as LeftOutBy));
    const taken = takenOut(store, selection, lastDay);
    if (!taken.ok) return taken;
    const byRules = leftOutByRules(store, selection, chosen.value);
    if (!byRules.ok) return byRules;
    const counts = [...countsOf([...late, ...taken.value]), ...byRules.value.counts];
    const known = facts.length + counts.reduce((sum, { count }) => sum + count, 0);
    const several = all.value - known;
    return done({
      facts: facts.slice(0, mostFacts).map(draftFact),
      selected: facts.length,
      all: all.value,
      counts: several > 0 ? [...counts, { by: 'several rules', count: several }] : counts,
      leftOut: [...late, ...taken.value, ...byRules.value.leftOut].slice(0, mostLeftOut),
    });
  });
}

/** What was taken out by hand and would be in otherwise. */
function takenOut(
  store: Store,
  { without, ...selection }: Selection,
  lastDay: string | undefined,
): Outcome<readonly LeftOutFact[]> {
  if (without === undefined || without.length === 0) return done([]);
  const facts = store.facts.list({ ids: without, statuses: everyStatus });
  if (!facts.ok) return facts;
  const fitting = selectFacts(facts.value, selection, lastDay).facts;
  return done(fitting.map((fact) => leftOutFact(fact, 'taken out')));
}

interface LeftOutByRules {
  readonly counts: DraftFacts['counts'];
  readonly leftOut: readonly LeftOutFact[];
}

/** What each rule alone leaves out: it would be in if only that rule were not. */
function leftOutByRules(
  store: Store,
  selection: Selection,
  chosen: readonly Fact[],
): Outcome<LeftOutByRules> {
  const counts: { by: LeftOutBy; count: number }[] = [];
  const leftOut: LeftOutFact[] = [];
  const isIn = new Set(chosen.map(({ id }) => id));
  for (const rule of selectionRules.filter((one) => hasRule(selection, one))) {
    const count = countWithout(store, selection, rule);
    if (!count.ok) return count;
    if (count.value <= chosen.length) continue;
    counts.push({ by: rule, count: count.value - chosen.length });
    if (count.value > mostByRule) continue;
    const facts = store.facts.list(withoutRule(selection, rule));
    if (!facts.ok) return facts;
    leftOut.push(...facts.value.filter(({ id }) => !isIn.has(id)).map((fact) => leftOutFact(fact, rule)));
  }
  return done({ counts, leftOut });
}

function countWithout(store: Store, selection: Selection, rule: SelectionRule): Outcome<number> {
  return store.facts.count(withoutRule(selection, rule));
}

function countsOf(facts: readonly LeftOutFact[]): DraftFacts['counts'] {
  const counts = new Map<LeftOutBy, number>();
  for (const { by } of facts) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts].map(([by, count]) => ({ by, count }));
}

function leftOutFact(fact: Fact, by: LeftOutBy): LeftOutFact {
  return { ...draftFact(fact), by };
}

function draftFact({ id, kind, statement }: Fact): DraftFact {
  return { id, kind, statement: beginningOf(statement, longestStatement) };
}
