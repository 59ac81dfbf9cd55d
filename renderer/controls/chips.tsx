import './chips.css';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Key } from 'react-aria-components';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { Icon } from './icon.tsx';

export interface Chip {
  readonly id: string;
  /** What it is about, as in `Place`. */
  readonly name: string;
  /** What it holds it to, as in `Anbar`. */
  readonly value?: string | undefined;
}

export interface ChipsProps {
  /** What the chips are, for readers. */
  readonly label: string;
  readonly chips: readonly Chip[];
  /** Without it the chips have no cross. Delete and Backspace remove too. */
  readonly onRemove?: (id: string) => void;
  /** A press on a chip, to change what it holds. */
  readonly onOpen?: (id: string) => void;
  /** Chips that are switched on and off by a press. */
  readonly chosen?: readonly string[];
  readonly onChosenChange?: (ids: string[]) => void;
  /** Boxes rather than pills, as the values within a field. */
  readonly look?: 'pills' | 'values';
}

/** Filters, tags or values in a line. Arrows move among them. */
export function Chips(props: ChipsProps) {
  const { label, chips, onRemove, onOpen, chosen, onChosenChange, look = 'pills' } = props;
  const remove = (keys: Set<Key>) => [...keys].forEach((key) => onRemove?.(String(key)));
  return (
    <TagGroup
      className="chips"
      data-look={look}
      aria-label={label}
      {...(onRemove === undefined ? {} : { onRemove: remove })}
      {...(chosen === undefined
        ? {}
        : {
            selectionMode: 'multiple' as const,
            selectedKeys: chosen,
            onSelectionChange: (keys: 'all' | Set<Key>) =>
              onChosenChange?.(keys === 'all' ? chips.map((chip) => chip.id) : [...keys].map(String)),
          })}
    >
      <TagList className="chip-list">
        {chips.map((chip) => (
          <ChipBody key={chip.id} chip={chip} isRemovable={onRemove !== undefined} onOpen={onOpen} />
        ))}
      </TagList>
    </TagGroup>
  );
}

interface ChipBodyProps {
  readonly chip: Chip;
  readonly isRemovable: boolean;
  readonly onOpen: ((id: string) => void) | undefined;
}

function ChipBody({ chip, isRemovable, onOpen }: ChipBodyProps) {
  const words = chip.value === undefined ? chip.name : `${chip.name} ${chip.value}`;
  return (
    <Tag
      id={chip.id}
      className="chip"
      textValue={words}
      {...(onOpen === undefined ? {} : { onPress: () => onOpen(chip.id) })}
    >
      {chip.name}
      {chip.value !== undefined && <b>{chip.value}</b>}
      {isRemovable && (
        <AriaButton slot="remove" className="chip-remove">
          <Icon name="close" size={12} />
        </AriaButton>
      )}
    </Tag>
  );
}

/** A button that looks like a chip to be filled: `Filter`. */
export function AddChip({
  children,
  onPress,
}: {
  readonly children: ReactNode;
  readonly onPress?: () => void;
}) {
  return (
    <AriaButton className="chip chip-add" {...(onPress === undefined ? {} : { onPress })}>
      <Icon name="plus" size={12} />
      {children}
    </AriaButton>
  );
}
