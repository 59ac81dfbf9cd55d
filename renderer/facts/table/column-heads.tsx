import type { FactSort } from '../../../briefing/facts/fact-table.ts';
import { Icon } from '../../controls/icon.tsx';
import type { ShownColumn } from './shown-columns.ts';

export interface ColumnHeadsProps {
  readonly columns: readonly ShownColumn[];
  readonly sort: FactSort;
  readonly onSort: (sort: FactSort) => void;
}

/** The names of the columns; a press puts the table in the order of one, another press turns the order round. */
export function ColumnHeads({ columns, sort, onSort }: ColumnHeadsProps) {
  return (
    <div role="rowgroup" className="fact-heads">
      <div role="row" aria-rowindex={1} className="facts-row">
        {columns.map((column, place) => (
          <Head key={column.id} {...{ column, place, sort, onSort }} />
        ))}
        <div role="columnheader" aria-colindex={columns.length + 1} data-column="flags">
          <span className="hidden-label">Flags</span>
        </div>
      </div>
    </div>
  );
}

interface HeadProps {
  readonly column: ShownColumn;
  readonly place: number;
  readonly sort: FactSort;
  readonly onSort: (sort: FactSort) => void;
}

function Head({ column, place, sort, onSort }: HeadProps) {
  const by = column.sort;
  const direction = by === sort.column ? sort.direction : undefined;
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      aria-colindex={place + 1}
      data-column={column.id}
      aria-sort={by === undefined ? undefined : (direction ?? 'none')}
    >
      {by === undefined ? (
        column.name
      ) : (
        <button type="button" onClick={() => onSort({ column: by, direction: turned })}>
          {column.name}
          {direction !== undefined && (
            <Icon name={direction === 'ascending' ? 'sort-up' : 'sort-down'} size={12} />
          )}
        </button>
      )}
    </div>
  );
}
