import { useState } from 'react';
import { Chips } from '../../controls/chips.tsx';
import { ComboBox } from '../../controls/combo-box.tsx';
import type { FieldSpan } from '../../controls/field.tsx';
import { Field } from '../../controls/field.tsx';
import { given } from '../../controls/given.ts';

export interface NameTokensProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  /** Names that others have; not the only ones. */
  readonly suggestions: readonly string[];
  readonly placeholder?: string;
  readonly error?: string | undefined;
  readonly isReadOnly?: boolean;
  readonly span?: FieldSpan;
}

/** Several names, each to be taken out, with a box to add one. */
export function NameTokens(props: NameTokensProps) {
  const { label, names, onChange, suggestions, placeholder, error, isReadOnly = false, span } = props;
  const [round, setRound] = useState({ count: 0, isTyping: false });
  const add = (typed: string, isTyping: boolean): void => {
    const more = typed
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !names.includes(name));
    setRound({ count: round.count + 1, isTyping });
    if (more.length > 0) onChange([...names, ...new Set(more)]);
  };
  return (
    <Field label={label} {...given({ error, span })}>
      {names.length > 0 && (
        <Chips
          label={label}
          look="values"
          chips={names.map((name) => ({ id: name, name }))}
          {...(isReadOnly ? {} : { onRemove: (name) => onChange(names.filter((one) => one !== name)) })}
        />
      )}
      {!isReadOnly && (
        <NameBox
          key={round.count}
          label={`Add to ${label.toLowerCase()}`}
          suggestions={suggestions.filter((name) => !names.includes(name)).slice(0, 200)}
          placeholder={placeholder}
          isTyping={round.isTyping}
          onAdd={add}
        />
      )}
    </Field>
  );
}

interface NameBoxProps {
  readonly label: string;
  readonly suggestions: readonly string[];
  readonly placeholder: string | undefined;
  /** Whether the name before was added here by key, so that the next one can be typed. */
  readonly isTyping: boolean;
  readonly onAdd: (text: string, isTyping: boolean) => void;
}

/** The box for one more name; a new one after each, with its list closed. Enter, a semicolon or leaving it adds the name. */
function NameBox({ label, suggestions, placeholder, isTyping, onAdd }: NameBoxProps) {
  const [text, setText] = useState('');
  return (
    <div
      className="fact-name-box"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && text.trim() !== '') onAdd(text, true);
      }}
      onBlur={() => text.trim() !== '' && onAdd(text, false)}
    >
      <ComboBox
        label={label}
        isLabelHidden
        allowsOwnText
        autoFocus={isTyping}
        choices={suggestions.map((name) => ({ id: name, name }))}
        text={text}
        onTextChange={(typed) => (typed.includes(';') ? onAdd(typed, true) : setText(typed))}
        onChoose={(name) => name !== null && onAdd(name, true)}
        {...given({ placeholder })}
      />
    </div>
  );
}
