import { useState } from 'react';
import { readSourceField, sourceFieldText } from '../../../briefing/sources/source-fields.ts';
import type { SourceTextField as TextFieldName } from '../../../briefing/sources/source-fields.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { TextArea } from '../../controls/text-area.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useTyped } from '../../state/use-typed.ts';
import { useWindow } from '../../state/window-state.ts';
import { changeSource } from '../source-actions.ts';

export interface SourceTextFieldProps {
  readonly source: Source;
  readonly field: TextFieldName;
  readonly label: string;
  /** Shown in the empty box: what belongs there. */
  readonly placeholder?: string;
  readonly isReadOnly: boolean;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly isLabelHidden?: boolean;
}

/** A field of a source that is saved by itself, at each pause and when it is left; what does not fit is said under it. */
export function SourceTextField(props: SourceTextFieldProps) {
  const { source, field, label, isReadOnly, isLong = false, isLabelHidden = false } = props;
  const { placeholder = '' } = props;
  // What was typed stays until the desk answers with it, so that the old text does not flash up.
  const [sent, setSent] = useState<{ readonly text: string; readonly over: string }>();
  const onDesk = sourceFieldText(source, field);
  const desk = useWindow((state) => state.desk?.path);
  const shown = sent !== undefined && sent.over === onDesk ? sent.text : onDesk;
  const keep = async (value: unknown): Promise<void> => {
    if (!(await changeSource(source, field, value, desk))) setSent(undefined);
  };
  const typed = useTyped(shown, (text) => {
    const reading = readSourceField(field, text);
    if (reading.is === 'wrong') return reading.error;
    setSent({ text, over: onDesk });
    const value = reading.is === 'value' ? reading.value : undefined;
    void keep(value);
    return undefined;
  });
  const words = { ...typed, label, placeholder, isReadOnly, isLabelHidden };
  if (isLong) return <TextArea {...words} rows={1} onKeyDown={() => undefined} />;
  return <TextField {...words} isTabular={field === 'read' || field === 'published'} dir="auto" />;
}
