import './popover.css';
import './field.css';
import './combo-box.css';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import type { Key } from 'react-aria-components';
import { ChoiceList } from './choice-list.tsx';
import type { Choice } from './choice.ts';
import { FieldHelp, FieldLabel } from './field.tsx';
import type { FieldWords } from './field.tsx';
import { given } from './given.ts';
import { Icon } from './icon.tsx';

export interface ComboBoxProps<Id extends string> extends FieldWords {
  readonly choices: readonly Choice<Id>[];
  /** What stands in the box. */
  readonly text: string;
  /** Told of each letter, and of the name of what is chosen. */
  readonly onTextChange: (text: string) => void;
  /** Told when one of the choices is chosen; null when the text is none of them any more. */
  readonly onChoose?: (id: Id | null) => void;
  /** Whether text that is none of the choices may stay. If not, the box goes back to what was chosen. */
  readonly allowsOwnText?: boolean;
  /** The choices are already those that fit the text, because they were searched elsewhere. */
  readonly isSearched?: boolean;
  readonly placeholder?: string | undefined;
  readonly whenEmpty?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

const everything = () => true;

/** A box to type in with a list of what fits; where it is allowed, words of one's own may stay. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, hint, error, isLabelHidden, span = 12, choices, text, onTextChange, onChoose } = props;
  const { allowsOwnText = false, isSearched = false, isDisabled = false, autoFocus = false } = props;
  const { placeholder, whenEmpty = 'Nothing fits' } = props;
  const chosen = choices.find((choice) => choice.name === text);
  const choose = (key: Key | null) => onChoose?.(choices.find((choice) => choice.id === key)?.id ?? null);
  return (
    <AriaComboBox
      {...{ isDisabled, autoFocus }}
      className="field"
      data-span={span}
      isInvalid={error !== undefined}
      items={choices}
      inputValue={text}
      onInputChange={onTextChange}
      value={chosen?.id ?? null}
      onChange={choose}
      allowsCustomValue={allowsOwnText}
      allowsEmptyCollection={!allowsOwnText}
      menuTrigger="input"
      {...(isSearched ? { defaultFilter: everything } : {})}
    >
      <FieldLabel label={label} {...given({ isLabelHidden })} />
      <Group className="box combo-box">
        <Input dir="auto" {...given({ placeholder })} />
        <AriaButton className="combo-box-open">
          <Icon name="down" size={12} />
        </AriaButton>
      </Group>
      <FieldHelp hint={hint} error={error} />
      <Popover className="popover select-popover" offset={4}>
        <ChoiceList choices={choices} whenEmpty={whenEmpty} />
      </Popover>
    </AriaComboBox>
  );
}
