import './popover.css';
import './field.css';
import './select.css';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { ChoiceList } from './choice-list.tsx';
import type { Choice } from './choice.ts';
import { FieldHelp, FieldLabel } from './field.tsx';
import type { FieldWords } from './field.tsx';
import { given } from './given.ts';
import { Icon } from './icon.tsx';

export interface SelectProps<Id extends string> extends FieldWords {
  readonly choices: readonly Choice<Id>[];
  /** The chosen one, or null while none is. */
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  /** Without an edge, as the saved view beside a title. */
  readonly isPlain?: boolean;
  readonly autoFocus?: boolean;
}

/** One of a known few. Opens by pointer, arrow or space; typing the first letters chooses. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, hint, error, isLabelHidden, span = 12, choices, value, onChange } = props;
  const { placeholder = 'Choose', isDisabled = false, isPlain = false, autoFocus = false } = props;
  const chosen = choices.find((choice) => choice.id === value);
  const pick = (id: unknown) => {
    const next = choices.find((choice) => choice.id === id);
    if (next !== undefined) onChange(next.id);
  };
  return (
    <AriaSelect
      {...{ isDisabled, autoFocus, placeholder, value }}
      onChange={pick}
      className="field"
      data-span={span}
      isInvalid={error !== undefined}
    >
      <FieldLabel label={label} {...given({ isLabelHidden })} />
      <AriaButton className={isPlain ? 'select-plain' : 'box select'}>
        <SelectValue className="select-value">
          {chosen === undefined ? placeholder : (chosen.content ?? chosen.name)}
        </SelectValue>
        <Icon name="down" size={12} />
      </AriaButton>
      <FieldHelp hint={hint} error={error} />
      <Popover className="popover select-popover" offset={4}>
        <ChoiceList choices={choices} />
      </Popover>
    </AriaSelect>
  );
}
