import { useEffect, useState } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { ComboBox } from '../../controls/combo-box.tsx';
import type { FieldSpan } from '../../controls/field.tsx';
import { given } from '../../controls/given.ts';

export interface SourceBoxProps {
  readonly label: string;
  /** Id of the source, or empty. */
  readonly value: string;
  /** What it is called, where that is known. */
  readonly name: string | undefined;
  readonly onChange: (id: string, name: string) => void;
  readonly placeholder?: string;
  readonly error?: string | undefined;
  readonly isDisabled?: boolean;
  readonly span?: FieldSpan;
}

/** Chooses a source of the desk by any words of it; an emptied box is no source. */
export function SourceBox(props: SourceBoxProps) {
  const { label, value, name, onChange, placeholder, error, isDisabled = false, span } = props;
  const known = value === '' ? '' : (name ?? value);
  const [text, setText] = useState(known);
  const [shown, setShown] = useState(known);
  if (shown !== known) {
    setShown(known);
    setText(known);
  }
  const asked = useLate(text === known ? '' : text);
  const { value: sources = [] } = useCall('facts:sources', { text: asked }, { when: !isDisabled });
  const choices = sources.map((source) => ({
    id: source.id,
    name: source.name,
    note: source.reliability === undefined ? source.id : `${source.id}, reliability ${source.reliability}`,
  }));
  return (
    <ComboBox
      label={label}
      isSearched
      choices={choices}
      text={text}
      onTextChange={(typed) => {
        setText(typed);
        if (typed === '' && value !== '') onChange('', '');
      }}
      onChoose={(id) => {
        const source = sources.find((one) => one.id === id);
        if (source !== undefined) onChange(source.id, source.name);
      }}
      isDisabled={isDisabled}
      whenEmpty="No source fits"
      {...given({ placeholder, error, span })}
    />
  );
}

/** A text that follows after a moment, so that not each letter asks. */
function useLate(text: string): string {
  const [late, setLate] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setLate(text), 120);
    return () => clearTimeout(timer);
  }, [text]);
  return late;
}
