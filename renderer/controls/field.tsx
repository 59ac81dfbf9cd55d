import './field.css';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useId } from 'react';
import { Icon } from './icon.tsx';

/** What every field says around its box. */
export interface FieldWords {
  readonly label: string;
  /** Under the box while nothing is wrong. */
  readonly hint?: ReactNode;
  /** Under the box, in place of the hint: what to write instead. The field is then marked as wrong. */
  readonly error?: string | undefined;
  /** The label is said but not shown, as in a rule or a toolbar where the place tells. */
  readonly isLabelHidden?: boolean;
  /** Columns of twelve within `Fields`; all of them if not given. */
  readonly span?: FieldSpan | undefined;
}

export type FieldSpan = 2 | 3 | 4 | 6 | 8 | 9 | 12;

/** The label of a field that React Aria builds. */
export function FieldLabel({ label, isLabelHidden = false }: Pick<FieldWords, 'label' | 'isLabelHidden'>) {
  return <Label className={isLabelHidden ? 'hidden-label' : 'field-label'}>{label}</Label>;
}

/** What stands under a field that React Aria builds: the error, or else the hint. */
export function FieldHelp({ hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  if (error !== undefined) return <FieldError className="field-hint is-error">{error}</FieldError>;
  if (hint === undefined || hint === null) return null;
  return (
    <Text slot="description" className="field-hint">
      {hint}
    </Text>
  );
}

export interface GroupFieldProps extends FieldWords {
  /** Under the box, in place of the hint: what is to be minded of what was taken. */
  readonly warning?: string | undefined;
  readonly children: ReactNode;
}

/** Label, hint, warning and error around something that is no field of its own, such as a text editor or two boxes in a line. */
export function Field({
  label,
  hint,
  error,
  warning,
  isLabelHidden = false,
  span = 12,
  children,
}: GroupFieldProps) {
  const id = useId();
  return (
    <Group className="field" data-span={span} aria-labelledby={id} isInvalid={error !== undefined}>
      <span id={id} className={isLabelHidden ? 'hidden-label' : 'field-label'}>
        {label}
      </span>
      {children}
      <GroupHelp {...{ hint, error, warning }} />
    </Group>
  );
}

function GroupHelp({ hint, error, warning }: Pick<GroupFieldProps, 'hint' | 'error' | 'warning'>) {
  if (error !== undefined) return <span className="field-hint is-error">{error}</span>;
  if (warning !== undefined)
    return (
      <span className="field-hint is-warning" role="status">
        <Icon name="warning" size={14} tone="warning" /> {warning}
      </span>
    );
  return hint === undefined || hint === null ? null : <span className="field-hint">{hint}</span>;
}

/** Fields in twelve columns; each says by `span` how many it takes. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className="fields">{children}</div>;
}
