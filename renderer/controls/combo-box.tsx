import './popover.css';
import './field.css';
import './combo-box.css';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { useRef } from 'react';
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
  /** What is chosen, where that is kept apart from the text; else it is the choice that the text names. */
  readonly value?: Id | null | undefined;
  /** Told what is chosen; null when the box is emptied or holds words of one's own. */
  readonly onChoose?: (id: Id | null) => void;
  /** Whether text that is none of the choices may stay. If not, the box goes back to what was chosen when it is left. */
  readonly allowsOwnText?: boolean;
  /** The choices are already those that fit the text, because they were searched elsewhere. */
  readonly isSearched?: boolean;
  readonly placeholder?: string | undefined;
  readonly whenEmpty?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

/** A box to type in with a list of what fits; where it is allowed, words of one's own may stay. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, hint, error, isLabelHidden, span = 12, choices, text } = props;
  const { allowsOwnText = false, isSearched = false, isDisabled = false, autoFocus = false } = props;
  const { placeholder, whenEmpty = 'Nothing fits' } = props;
  const choosing = useChoosing(props);
  return (
    <AriaComboBox
      {...{ isDisabled, autoFocus, ...choosing }}
      className="field"
      data-span={span}
      isInvalid={error !== undefined}
      {...(isSearched ? { items: choices } : { defaultItems: choices })}
      inputValue={text}
      allowsCustomValue={allowsOwnText}
      allowsEmptyCollection={!allowsOwnText}
      menuTrigger="input"
    >
      <FieldLabel label={label} {...given({ isLabelHidden })} />
      <Group className="box combo-box">
        <Input {...given({ placeholder })} />
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

/** What is chosen and what the box says of it: React Aria leaves both to whoever keeps both. */
function useChoosing<Id extends string>(props: ComboBoxProps<Id>) {
  const { choices, text, onTextChange, onChoose, allowsOwnText = false } = props;
  const textAtFocus = useRef(text);
  const named = choices.find((choice) => choice.name === text);
  const chosen = props.value === undefined ? (named?.id ?? null) : props.value;
  const settle = (key: Key | null) => {
    const picked = choices.find((choice) => choice.id === key);
    // What was chosen is offered again when the box is left: a name typed in full counts more.
    const settled = key === chosen ? (named ?? picked) : picked;
    if (settled !== undefined) {
      onTextChange(settled.name);
      onChoose?.(settled.id);
    } else if (allowsOwnText) onChoose?.(null);
    else onTextChange(chosen === null ? '' : textAtFocus.current);
  };
  return {
    value: chosen,
    onChange: settle,
    onFocus: () => {
      textAtFocus.current = text;
    },
    onInputChange: (typed: string) => {
      onTextChange(typed);
      if (typed === '') onChoose?.(null);
    },
  };
}
