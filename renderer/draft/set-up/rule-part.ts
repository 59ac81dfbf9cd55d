import type { Selection } from '../../../briefing/drafts/selection.ts';

/** The parts of a selection that are rules in the form, in their order. */
export const ruleParts = ['kinds', 'places', 'tags', 'from', 'to', 'text', 'statuses', 'ids'] as const;

/** A part of a selection that is a rule in the form. */
export type RulePart = (typeof ruleParts)[number];

/** What a rule is about, and what it says of that. */
export const ruleNames: Readonly<Record<RulePart, readonly [string, string]>> = {
  kinds: ['Kind', 'is one of'],
  places: ['Place', 'lies in'],
  tags: ['Tag', 'is one of'],
  from: ['From', 'on or after'],
  to: ['Until', 'on or before'],
  text: ['Words', 'contain'],
  statuses: ['Status', 'is one of'],
  ids: ['Id', 'is one of'],
};

/** The rules of a selection, then those that were begun and say nothing yet. */
export function rulesOf(selection: Selection, begun: readonly RulePart[]): readonly RulePart[] {
  const said = ruleParts.filter((part) => selection[part] !== undefined);
  return [...said, ...begun.filter((part) => !said.includes(part))];
}

/** What no rule is about yet. */
export function unusedRules(rules: readonly RulePart[]): readonly RulePart[] {
  return ruleParts.filter((part) => !rules.includes(part));
}

/** A selection with a rule set anew; a list without values and undefined take it away. */
export function withRule<Part extends RulePart>(
  selection: Selection,
  part: Part,
  value: Selection[Part] | undefined,
): Selection {
  const { [part]: _before, ...others } = selection;
  const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
  return isNothing ? others : { ...others, [part]: value };
}
