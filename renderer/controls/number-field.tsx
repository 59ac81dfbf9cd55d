import { TextField } from './text-field.tsx';
import type { TextFieldProps } from './text-field.tsx';

export interface NumberFieldProps extends Omit<TextFieldProps, 'inputMode' | 'isTabular' | 'after' | 'type'> {
  /** Stands after the number. */
  readonly unit?: string | undefined;
}

/**
 * A number as it is typed. It stays text: whoever owns the field reads it by the desk's rules and says in `error` what to
 * write instead, so that `2,25` never becomes a number nobody meant.
 */
export function NumberField({ unit, ...rest }: NumberFieldProps) {
  const after = unit === undefined ? undefined : <span className="unit">{unit}</span>;
  return <TextField {...rest} inputMode="decimal" autoComplete="off" isTabular after={after} />;
}
