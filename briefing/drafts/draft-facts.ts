import type { LeftOutReason } from './select-facts.ts';
import type { Selection } from './selection.ts';

/** The parts of a selection that narrow, each a rule of its own. */
export const selectionRules = ['kinds', 'places', 'tags', 'text', 'dates', 'ids'] as const;

/** A part of a selection that narrows; the two ends of a span are one. */
export type SelectionRule = (typeof selectionRules)[number];

/** Why a fact is not in a briefing: the one rule that leaves it out, or several at once. */
export type LeftOutBy = Exclude<LeftOutReason, 'not selected'> | SelectionRule | 'several rules';

/** A fact as the lists of a draft show it. */
export interface DraftFact {
  readonly id: string;
  readonly kind: string;
  /** At most 200 characters. */
  readonly statement: string;
}

/** A fact that stays out of a draft. */
export interface LeftOutFact extends DraftFact {
  readonly by: LeftOutBy;
}

/** Which facts are in a draft, and why others are not. */
export interface DraftFacts {
  /** At most 5,000; none where more than 20,000 fit the rules, which are only counted then. */
  readonly facts: readonly DraftFact[];
  readonly selected: number;
  /** Facts of the desk that have one of the statuses which are asked for: the current ones, if none is. */
  readonly all: number;
  /** How many each reason leaves out; those that several rules leave out are counted together. */
  readonly counts: readonly { readonly by: LeftOutBy; readonly count: number }[];
  /** At most 500; what a cut-off or a hand left out comes first. */
  readonly leftOut: readonly LeftOutFact[];
}

/** Where more facts fit the rules of a draft, they are counted and not listed. */
export const mostListedFacts = 20_000;

/** Whether a selection has that rule. */
export function hasRule(selection: Selection, rule: SelectionRule): boolean {
  if (rule === 'dates') return selection.from !== undefined || selection.to !== undefined;
  return selection[rule] !== undefined;
}

/** A selection without one of its rules. */
export function withoutRule(selection: Selection, rule: SelectionRule): Selection {
  if (rule === 'dates') {
    const { from: _from, to: _to, ...rest } = selection;
    return rest;
  }
  const { [rule]: _rule, ...rest } = selection;
  return rest;
}
