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

/** Several names, each to be taken out, with a box to add one. Enter, a semicolon or leaving the box adds what is typed. */
export function NameTokens(props: NameTokensProps) {
  const { label, names, onChange, suggestions, placeholder, error, isReadOnly = false, span } = props;
  const [text, setText] = useState('');
  const add = (typed: string): void => {
    const more = typed
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !names.includes(name));
    setText('');
    if (more.length > 0) onChange([...names, ...more]);
  };
  const rest = suggestions.filter((name) => !names.includes(name)).slice(0, 200);
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
        <div
          className="fact-name-box"
          onKeyDown={(event) => {
            if (event.key === 'Enter' && text.trim() !== '') add(text);
          }}
          onBlur={() => add(text)}
        >
          <ComboBox
            label={`Add to ${label.toLowerCase()}`}
            isLabelHidden
            allowsOwnText
            choices={rest.map((name) => ({ id: name, name }))}
            text={text}
            onTextChange={(typed) => (typed.includes(';') ? add(typed) : setText(typed))}
            onChoose={(name) => name !== null && add(name)}
            {...given({ placeholder })}
          />
        </div>
      )}
    </Field>
  );
}
