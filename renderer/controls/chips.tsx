import './chips.css';
import { useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Key, Selection } from 'react-aria-components';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { chosenIds } from './chosen-ids.ts';
import { given } from './given.ts';
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
  /** A press or Enter on a chip, to change what it holds; with the chip's element, at which a card may stand. */
  readonly onOpen?: (id: string, chip: Element) => void;
  /** Chips that are switched on and off by a press. */
  readonly chosen?: readonly string[];
  readonly onChosenChange?: (ids: string[]) => void;
  /** Boxes rather than pills, as the values within a field. */
  readonly look?: 'pills' | 'values';
}

/** Filters, tags or values in a line. Arrows move among them. */
export function Chips(props: ChipsProps) {
  const { label, chips, onRemove, look = 'pills' } = props;
  const group = useRef<HTMLDivElement>(null);
  const remove = (keys: Set<Key>) => [...keys].forEach((key) => onRemove?.(String(key)));
  return (
    <TagGroup
      ref={group}
      className="chips"
      data-look={look}
      aria-label={label}
      {...given({ onRemove: onRemove === undefined ? undefined : remove })}
      {...pressing(props, group)}
    >
      <TagList className="chip-list">
        {chips.map((chip) => (
          <ChipBody key={chip.id} chip={chip} isRemovable={onRemove !== undefined} />
        ))}
      </TagList>
    </TagGroup>
  );
}

/** What a press or Enter does: switches a chip, or opens it. React Aria knows only choosing; what opens stays unchosen. */
function pressing(props: ChipsProps, group: RefObject<HTMLElement | null>) {
  const { chips, chosen, onChosenChange, onOpen } = props;
  if (chosen !== undefined) {
    const change = (keys: Selection) => onChosenChange?.(chosenIds(keys, chips));
    return { selectionMode: 'multiple' as const, selectedKeys: chosen, onSelectionChange: change };
  }
  if (onOpen === undefined) return {};
  const open = (keys: Selection) => {
    const [id] = chosenIds(keys, []);
    const chip = id === undefined ? null : group.current?.querySelector(`[data-key="${CSS.escape(id)}"]`);
    if (id !== undefined && chip) onOpen(id, chip);
  };
  return { selectionMode: 'single' as const, selectedKeys: [], onSelectionChange: open };
}

function ChipBody({ chip, isRemovable }: { readonly chip: Chip; readonly isRemovable: boolean }) {
  const words = chip.value === undefined ? chip.name : `${chip.name} ${chip.value}`;
  return (
    <Tag id={chip.id} className="chip" textValue={words}>
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
