import { boundsOf, canLieIn } from '../facts/date-bounds.ts';
import type { Fact } from '../facts/fact.ts';
import { hasWords } from '../facts/has-words.ts';
import { folded } from '../text/folded.ts';
import type { Selection } from './selection.ts';

/** Why a fact does not go into a briefing. */
export type LeftOutReason =
  | 'not selected'
  | 'taken out'
  | 'superseded'
  | 'withdrawn'
  | 'known after the cut-off'
  | 'dated after the cut-off';

/** The facts that go in, and the others with why they do not. */
export interface SelectedFacts {
  /** In the order in which they were given. */
  readonly facts: readonly Fact[];
  readonly leftOut: readonly { readonly fact: Fact; readonly reason: LeftOutReason }[];
}

type Test = (fact: Fact) => boolean;

/**
 * Selects the facts of a briefing. All parts of the selection must fit, or a fact was taken in by hand; places fit as whole words (`Anbar` finds `western
 * Anbar`), and an undated fact can lie in any span. With a last day (ISO 8601, see `cutOffDay`), a fact that the desk got to
 * know later, or that is dated wholly after it, stays out.
 */
export function selectFacts(
  facts: readonly Fact[],
  selection: Selection,
  lastDay: string | undefined,
): SelectedFacts {
  const rules = rulesOf(selection);
  const selected: Fact[] = [];
  const leftOut: { fact: Fact; reason: LeftOutReason }[] = [];
  for (const fact of facts) {
    const reason = reasonAgainst(fact, rules, lastDay);
    if (reason === undefined) selected.push(fact);
    else leftOut.push({ fact, reason });
  }
  return { facts: selected, leftOut };
}

/** A selection made ready to be asked of many facts. */
interface Rules {
  readonly tests: readonly Test[];
  readonly statuses: ReadonlySet<Fact['status']>;
  readonly also: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
}

function rulesOf(selection: Selection): Rules {
  const { statuses = ['current'], also = [], without = [] } = selection;
  return {
    tests: testsOf(selection),
    statuses: new Set(statuses),
    also: new Set(also),
    without: new Set(without),
  };
}

function reasonAgainst(
  fact: Fact,
  { tests, statuses, also, without }: Rules,
  lastDay: string | undefined,
): LeftOutReason | undefined {
  if (without.has(fact.id)) return 'taken out';
  if (!also.has(fact.id) && !tests.every((test) => test(fact))) return 'not selected';
  if (!statuses.has(fact.status)) return fact.status === 'current' ? 'not selected' : fact.status;
  if (lastDay === undefined) return undefined;
  if (fact.knownSince !== undefined && fact.knownSince > lastDay) return 'known after the cut-off';
  const earliest = fact.date === undefined ? undefined : boundsOf(fact.date).earliest;
  return earliest !== undefined && earliest > lastDay ? 'dated after the cut-off' : undefined;
}

/** One test a part of the selection, the quickest first. */
function testsOf({ ids, kinds, tags, places, from, to, text }: Selection): readonly Test[] {
  const tests: Test[] = [];
  if (ids !== undefined) tests.push(among(ids, (fact) => [fact.id]));
  if (kinds !== undefined) tests.push(among(kinds, (fact) => [fact.kind]));
  if (from !== undefined || to !== undefined) {
    tests.push(({ date }) => date === undefined || canLieIn(date, from, to));
  }
  if (tags !== undefined) tests.push(among(tags.map(folded), (fact) => fact.tags.map(folded)));
  if (places !== undefined) tests.push(withPlace(places));
  if (text !== undefined) tests.push(hasWords(text));
  return tests;
}

function among(wanted: readonly string[], read: (fact: Fact) => readonly string[]): Test {
  const set = new Set(wanted);
  return (fact) => read(fact).some((value) => set.has(value));
}

function withPlace(places: readonly string[]): Test {
  const wanted = places.map(asWords);
  return (fact) => {
    const has = fact.places.map(asWords);
    return wanted.some((place) => has.some((own) => own.includes(place)));
  };
}

/** The words of a text with a space around each, so that only whole ones are found in it. */
function asWords(text: string): string {
  return ` ${folded(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}
