import type { MarkingLevel } from '../../../briefing/document/marking.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import { MarkingLabel } from '../../controls/marking-label.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useTyped } from '../../state/use-typed.ts';

export interface MarkingLevelRowProps {
  readonly level: MarkingLevel;
  /** Labels that are taken. */
  readonly others: readonly string[];
  readonly isOnly: boolean;
  readonly isDisabled: boolean;
  /** The level as it is to be, and as it was when the change was begun. */
  readonly onChange: (level: MarkingLevel, before: MarkingLevel) => void;
  readonly onRemove: () => void;
}

/** A level of the desk's own scheme: its label, who may see it, and its colours. */
export function MarkingLevelRow(props: MarkingLevelRowProps) {
  const { level, others, isOnly, isDisabled, onChange, onRemove } = props;
  const label = useTyped(level.label, (text, before) => {
    const next = text.trim().toUpperCase();
    if (next === '') return 'Write a label.';
    if (others.includes(next)) return 'Another level has this label.';
    onChange({ ...level, label: next }, { ...level, label: before });
    return undefined;
  });
  const limit = useTyped(level.limit, (text, before) => {
    if (text.trim() === '') return 'Write who may see it.';
    onChange({ ...level, limit: text.trim() }, { ...level, limit: before });
    return undefined;
  });
  const scheme = { name: '', levels: [level] };
  return (
    <div className="marking-level" role="group" aria-label={level.label}>
      <MarkingLabel label={level.label} scheme={scheme} />
      <TextField label="Label" isLabelHidden maxLength={60} isDisabled={isDisabled} {...label} />
      <TextField label="Who may see it" isLabelHidden maxLength={300} isDisabled={isDisabled} {...limit} />
      <ColourBox
        label={`Colour of ${level.label}`}
        value={level.colour}
        isDisabled={isDisabled}
        onChange={(colour) => onChange({ ...level, colour }, level)}
      />
      <ColourBox
        label={`Ground of ${level.label}`}
        value={level.ground}
        isDisabled={isDisabled}
        onChange={(ground) => onChange({ ...level, ground }, level)}
      />
      <IconButton
        icon="trash"
        label={`Remove ${level.label}`}
        isDisabled={isDisabled || isOnly}
        onPress={onRemove}
      />
    </div>
  );
}

interface ColourBoxProps {
  readonly label: string;
  /** Six hexadecimal digits. */
  readonly value: string;
  readonly isDisabled: boolean;
  readonly onChange: (value: string) => void;
}

function ColourBox({ label, value, isDisabled, onChange }: ColourBoxProps) {
  const typed = useTyped(`#${value}`, (text) => {
    onChange(text.slice(1).toUpperCase());
    return undefined;
  });
  return (
    <input
      type="color"
      className="colour-box"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      value={typed.value.toLowerCase()}
      onChange={(event) => typed.onChange(event.target.value)}
      onBlur={typed.onBlur}
    />
  );
}
