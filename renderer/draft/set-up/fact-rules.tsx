import { useState } from 'react';
import { Button } from '../../controls/button.tsx';
import { useDraftState } from '../draft-state.ts';
import { FactCount } from './fact-count.tsx';
import { RuleRow } from './rule-row.tsx';
import type { RulePart } from './rule-part.ts';
import { rulesOf, unusedRules, withRule } from './rule-part.ts';
import { useSetUp } from './use-set-up.ts';

/** Which facts go in: rules that all must fit, with the count of what they let in as they are changed. */
export function FactRules() {
  const selection = useDraftState(({ briefing }) => briefing.selection);
  const change = useSetUp();
  const [begun, setBegun] = useState<readonly RulePart[]>([]);
  const rules = rulesOf(selection, begun);
  const free = unusedRules(rules);
  const forget = (part: RulePart): void => setBegun((parts) => parts.filter((one) => one !== part));
  const remove = (part: RulePart): void => {
    forget(part);
    if (selection[part] !== undefined) change({ selection: withRule(selection, part, undefined) });
  };
  const begin = (part: RulePart): void => setBegun((parts) => [...parts, part]);
  return (
    <section>
      <h3>Facts</h3>
      <ul className="set-up-rules" aria-label="Rules of the selection">
        {rules.map((part, place) => (
          <RuleRow
            key={part}
            part={part}
            lead={place === 0 ? 'where' : 'and'}
            free={free}
            onTurn={(next) => {
              remove(part);
              begin(next);
            }}
            onRemove={() => remove(part)}
          />
        ))}
        <li>
          <span>{rules.length === 0 ? 'all facts' : ''}</span>
          <Button
            kind="plain"
            size="low"
            icon="plus"
            isDisabled={free.length === 0}
            onPress={() => free[0] !== undefined && begin(free[0])}
          >
            Add rule
          </Button>
        </li>
      </ul>
      <FactCount />
    </section>
  );
}
