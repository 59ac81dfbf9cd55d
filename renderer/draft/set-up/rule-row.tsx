import { IconButton } from '../../controls/icon-button.tsx';
import { Select } from '../../controls/select.tsx';
import { RuleValue } from './rule-value.tsx';
import type { RulePart } from './rule-part.ts';
import { ruleNames } from './rule-part.ts';

interface RuleRowProps {
  readonly part: RulePart;
  /** `where` or `and` */
  readonly lead: string;
  /** What the rule may be about instead. */
  readonly free: readonly RulePart[];
  readonly onTurn: (part: RulePart) => void;
  readonly onRemove: () => void;
}

/** One rule of the selection: what it is about, and what that must be. */
export function RuleRow({ part, lead, free, onTurn, onRemove }: RuleRowProps) {
  const [name, says] = ruleNames[part];
  const choices = [part, ...free].map((id) => ({ id, name: ruleNames[id][0] }));
  return (
    <li>
      <span>{lead}</span>
      <Select
        label={`What the rule is about: ${name}`}
        isLabelHidden
        choices={choices}
        value={part}
        onChange={(next) => next !== part && onTurn(next)}
      />
      <span className="set-up-says">{says}</span>
      <RuleValue part={part} />
      <IconButton icon="close" label={`Remove the rule about ${name.toLowerCase()}`} onPress={onRemove} />
    </li>
  );
}
