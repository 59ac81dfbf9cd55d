import './segments.css';
import type { Key } from 'react-aria-components';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-name.ts';
import { SteadyName } from './steady-name.tsx';

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly icon?: IconName | undefined;
  /** A quiet count beside the name. */
  readonly pip?: number | undefined;
  readonly isDisabled?: boolean | undefined;
}

export interface SegmentsProps<Id extends string> {
  /** What is chosen, for readers. */
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
}

/** Two to five ways to see the same thing; one is always chosen. Arrows move, space chooses. */
export function Segments<Id extends string>({
  label,
  segments,
  value,
  onChange,
  isDisabled = false,
}: SegmentsProps<Id>) {
  const pick = (keys: Set<Key>) => {
    const next = segments.find((segment) => keys.has(segment.id));
    if (next !== undefined) onChange(next.id);
  };
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={pick}
      isDisabled={isDisabled}
    >
      {segments.map(({ id, name, icon, pip, isDisabled: isOff = false }) => (
        <ToggleButton key={id} id={id} className="segment" isDisabled={isOff}>
          {icon !== undefined && <Icon name={icon} size={14} />}
          <SteadyName name={name} />
          {pip !== undefined && <span className="pip"> {pip}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
