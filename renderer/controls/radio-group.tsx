import './field.css';
import './radio-group.css';
import './option.css';
import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import type { Choice } from './choice.ts';
import { FieldHelp, FieldLabel } from './field.tsx';
import type { FieldWords } from './field.tsx';
import { given } from './given.ts';
import { OptionNote } from './option-note.tsx';

export interface RadioGroupProps<Id extends string> extends FieldWords {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
  /** As plain lines, or as the cards of one box where each has a note and something at its end. */
  readonly look?: 'lines' | 'cards';
}

/** One of a few, all in view with what each means. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, hint, error, isLabelHidden, span = 12, choices, value, onChange } = props;
  const { isDisabled = false, look = 'lines' } = props;
  const pick = (id: string) => {
    const next = choices.find((choice) => choice.id === id);
    if (next !== undefined) onChange(next.id);
  };
  return (
    <AriaRadioGroup
      {...{ value, isDisabled }}
      onChange={pick}
      className="field"
      data-span={span}
      isInvalid={error !== undefined}
    >
      <FieldLabel label={label} {...given({ isLabelHidden })} />
      <div className="radios" data-look={look}>
        {choices.map((choice) => (
          <RadioLine key={choice.id} choice={choice} />
        ))}
      </div>
      <FieldHelp hint={hint} error={error} />
    </AriaRadioGroup>
  );
}

function RadioLine({ choice }: { readonly choice: Choice }) {
  return (
    <RadioField className="option" value={choice.id} isDisabled={choice.isDisabled ?? false}>
      <RadioButton className="option-button">
        <span className="tick" data-round />
        {choice.content ?? choice.name}
      </RadioButton>
      {choice.after}
      <OptionNote>{choice.note}</OptionNote>
    </RadioField>
  );
}
