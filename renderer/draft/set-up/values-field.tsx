import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Chips } from '../../controls/chips.tsx';
import { ComboBox } from '../../controls/combo-box.tsx';

export interface ValuesFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  /** Values to choose from. */
  readonly offered: readonly string[];
  /** Whether values may be typed that are none of these. */
  readonly allowsOwn: boolean;
  /** Answers what to write instead where the values do not fit. */
  readonly onChange: (values: readonly string[]) => string | undefined;
}

/** Several values in one box: chosen or typed, removed by their cross or by Backspace. */
export function ValuesField({ label, values, offered, allowsOwn, onChange }: ValuesFieldProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const set = (next: readonly string[]): void => setError(onChange(next));
  const add = (value: string): void => {
    const wanted = value.trim();
    setText('');
    if (wanted !== '' && !values.includes(wanted)) set([...values, wanted]);
  };
  const removeLast = (event: KeyboardEvent): void => {
    if (event.key === 'Backspace' && text === '' && event.target instanceof HTMLInputElement)
      set(values.slice(0, -1));
  };
  const free = offered.filter((value) => !values.includes(value));
  return (
    <div className="values-field" onKeyDownCapture={removeLast} role="presentation">
      {values.length > 0 && (
        <Chips
          label={label}
          look="values"
          chips={values.map((value) => ({ id: value, name: value }))}
          onRemove={(value) => set(values.filter((one) => one !== value))}
        />
      )}
      <ComboBox
        label={label}
        isLabelHidden
        choices={free.map((value) => ({ id: value, name: value }))}
        text={text}
        value={null}
        onTextChange={setText}
        onChoose={(value) => {
          if (value !== null) add(value);
          else if (allowsOwn) add(text);
        }}
        allowsOwnText={allowsOwn}
        placeholder={values.length === 0 ? 'Choose' : 'Add'}
        {...(error === undefined ? {} : { error })}
      />
    </div>
  );
}
