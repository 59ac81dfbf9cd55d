import './rows.css';
import type { ReactNode } from 'react';
import type { Key } from 'react-aria-components';
import { ListBox as AriaListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { chosenIds } from './chosen-ids.ts';

export interface ListRow {
  readonly id: string;
  /** What is read, and found by typing. */
  readonly name: string;
  readonly isDisabled?: boolean | undefined;
}

export interface ListBoxProps<Row extends ListRow> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** What a row shows. It may hold no buttons; a list with buttons is a GridList. */
  readonly children: (row: Row) => ReactNode;
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  /** Enter or a double press. */
  readonly onOpen?: (id: string) => void;
  readonly whenEmpty?: ReactNode;
  readonly autoFocus?: boolean;
}

/** A list of which one row is chosen. Arrows, Home, End and first letters move; Enter opens. */
export function ListBox<Row extends ListRow>(props: ListBoxProps<Row>) {
  const { label, rows, children, value, onChange, onOpen, whenEmpty, autoFocus = false } = props;
  const open = onOpen === undefined ? {} : { onAction: (key: Key) => onOpen(String(key)) };
  return (
    <AriaListBox
      className="rows"
      aria-label={label}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => chosenIds(keys, []).forEach((id) => onChange(id))}
      renderEmptyState={() => whenEmpty}
      autoFocus={autoFocus && rows.length > 0}
      {...open}
    >
      {rows.map((row) => (
        <ListBoxItem
          key={row.id}
          id={row.id}
          className="row"
          textValue={row.name}
          isDisabled={row.isDisabled ?? false}
        >
          {children(row)}
        </ListBoxItem>
      ))}
    </AriaListBox>
  );
}
