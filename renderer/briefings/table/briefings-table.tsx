import './briefings-table.css';
import type { KeyboardEvent } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import { TableLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { BriefingRow } from '../../../briefing/contract/briefing-calls.ts';
import type { MarkingScheme } from '../../../briefing/document/marking.ts';
import { chosenIds } from '../../controls/chosen-ids.ts';
import { Icon } from '../../controls/icon.tsx';
import { useNow } from '../../text/use-now.ts';
import type { BriefingOrder } from '../shown-briefings.ts';
import { BriefingCell } from './briefing-cell.tsx';
import { columnsOf } from './briefing-columns.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useIsWide } from '../../state/use-room.ts';

export interface BriefingsTableProps {
  readonly rows: readonly BriefingRow[];
  readonly order: BriefingOrder;
  readonly onOrder: (order: BriefingOrder) => void;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Keys that the table itself does not know; it hears of them while the focus is in it. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** The scheme of the desk; TLP 2.0 until it is known. */
  readonly markings: MarkingScheme | undefined;
}

/** The briefings of the desk. Arrows and first letters move, Enter opens, a press on a head puts them in its order. */
export function BriefingsTable(props: BriefingsTableProps) {
  const { rows, order, onOrder, chosen, onChoose, onOpen, onKey, markings } = props;
  const columns = columnsOf(useIsWide());
  const zoom = usePreferences((state) => state.zoom);
  const now = useNow();
  const sort = (column: unknown, direction: BriefingOrder['direction']) => {
    const by = columns.find(({ id }) => id === column)?.sort;
    if (by !== undefined) onOrder({ column: by, direction });
  };
  return (
    <div className="briefings-table" role="presentation" onKeyDown={onKey}>
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 50 * zoom, headingHeight: 30 * zoom }}>
        <Table
          aria-label="Briefings"
          className="grid-table scroll"
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen === undefined ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [id] = chosenIds(keys, rows);
            if (id !== undefined) onChoose(id);
          }}
          onRowAction={(key) => onOpen(String(key))}
          sortDescriptor={order}
          onSortChange={({ column, direction }) => sort(column, direction)}
        >
          <TableHeader>
            {columns.map(({ id, name, width, least, sort: by }) => (
              <Column
                key={id}
                id={id}
                isRowHeader={id === 'title'}
                allowsSorting={by !== undefined}
                width={width === '1fr' ? width : width * zoom}
                minWidth={least * zoom}
              >
                {({ sortDirection }) => (
                  <span className="briefing-head">
                    {name}
                    {sortDirection !== undefined && (
                      <Icon name={sortDirection === 'ascending' ? 'sort-up' : 'sort-down'} size={12} />
                    )}
                  </span>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody>
            {rows.map((row) => (
              <Row key={row.id} id={row.id} textValue={row.title}>
                {columns.map(({ id }) => (
                  <Cell key={id}>
                    <BriefingCell row={row} column={id} now={now} markings={markings} />
                  </Cell>
                ))}
              </Row>
            ))}
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );
}
