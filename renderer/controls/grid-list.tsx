import './rows.css';
import type { ReactNode } from 'react';
import type { Key } from 'react-aria-components';
import { GridList as AriaGridList, GridListItem } from 'react-aria-components/GridList';
import { chosenIds } from './chosen-ids.ts';
import type { ListRow } from './list-box.tsx';

export interface GridListProps<Row extends ListRow> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** What a row shows; buttons and links in it are reached with the arrows sideways. */
  readonly children: (row: Row) => ReactNode;
  readonly chosen: readonly string[];
  readonly onChosenChange: (ids: string[]) => void;
  /** Enter or a double press. */
  readonly onOpen?: (id: string) => void;
  readonly takes?: 'one' | 'several' | 'none';
  readonly whenEmpty?: ReactNode;
  readonly autoFocus?: boolean;
}

const modes = { one: 'single', several: 'multiple', none: 'none' } as const;

/** A list whose rows hold buttons. Arrows move, Enter opens, Ctrl and Shift choose several where that is allowed. */
export function GridList<Row extends ListRow>(props: GridListProps<Row>) {
  const {
    label,
    rows,
    children,
    chosen,
    onChosenChange,
    onOpen,
    takes = 'one',
    whenEmpty,
    autoFocus = false,
  } = props;
  const open = onOpen === undefined ? {} : { onAction: (key: Key) => onOpen(String(key)) };
  return (
    <AriaGridList
      className="rows"
      aria-label={label}
      selectionMode={modes[takes]}
      selectionBehavior="replace"
      selectedKeys={chosen}
      onSelectionChange={(keys) => onChosenChange(chosenIds(keys, rows))}
      renderEmptyState={() => whenEmpty}
      autoFocus={autoFocus && rows.length > 0}
      {...open}
    >
      {rows.map((row) => (
        <GridListItem
          key={row.id}
          id={row.id}
          className="row"
          textValue={row.name}
          isDisabled={row.isDisabled ?? false}
        >
          {children(row)}
        </GridListItem>
      ))}
    </AriaGridList>
  );
}
