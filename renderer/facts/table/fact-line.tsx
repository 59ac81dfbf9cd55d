import { memo } from 'react';
import type { CellWords, FactColumnId } from '../../../briefing/facts/fact-columns.ts';
import { cellText } from '../../../briefing/facts/fact-columns.ts';
import { formatQuantity } from '../../../briefing/facts/format-quantity.ts';
import type { FactRow } from '../../../briefing/facts/fact-table.ts';
import type { MarkingScheme } from '../../../briefing/document/marking.ts';
import { Icon } from '../../controls/icon.tsx';
import { MarkingInRow } from '../../controls/marking-label.tsx';
import type { ShownColumn } from './shown-columns.ts';

/** What all rows are written with. */
export interface LineWords extends CellWords {
  readonly markings: MarkingScheme;
  /** ISO 8601 day. */
  readonly today: string;
}

export interface FactLineProps {
  readonly row: FactRow | undefined;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly ShownColumn[];
  readonly words: LineWords;
  readonly isChosen: boolean;
  readonly isAtCursor: boolean;
}

/** A fact in the table, or grey lines where it is still asked for. */
export const FactLine = memo(function FactLine(props: FactLineProps) {
  const { row, index, top, columns, words, isChosen, isAtCursor } = props;
  return (
    <div
      role="row"
      id={lineId(index)}
      className="facts-row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-index={index}
      data-status={row?.status}
      data-cursor={isAtCursor || undefined}
      style={{ translate: `0 ${top}px` }}
    >
      {columns.map((column, place) => (
        <div key={column.id} role="gridcell" aria-colindex={place + 1} data-column={column.id}>
          {row === undefined ? (
            <span className="fact-ghost" />
          ) : (
            <Cell {...{ row, words }} column={column.id} />
          )}
        </div>
      ))}
      <div role="gridcell" aria-colindex={columns.length + 1} data-column="flags">
        {row !== undefined && <Flags row={row} today={words.today} />}
      </div>
    </div>
  );
});

/** The element of a row, by which the table says where the keyboard is. */
export function lineId(index: number): string {
  return `fact-line-${index}`;
}

interface CellProps {
  readonly row: FactRow;
  readonly column: FactColumnId;
  readonly words: LineWords;
}

function Cell({ row, column, words }: CellProps) {
  if (column === 'marking') return <MarkingInRow label={row.marking} scheme={words.markings} />;
  const text = cellText(row, column, words);
  if (column === 'quantity' && text.length > longestQuantity) {
    return <span title={text}>{shortQuantity(row, words)}</span>;
  }
  if (text !== '') {
    return (
      <span dir="auto" title={column === 'statement' ? text : undefined}>
        {text}
      </span>
    );
  }
  return <span className="quiet">{absent[column]}</span>;
}

/** Above this length the unit is left to the tip. */
const longestQuantity = 15;

function shortQuantity({ quantity }: FactRow, { language }: LineWords): string {
  return quantity === undefined ? '' : formatQuantity(quantity, language);
}

const absent: Readonly<Partial<Record<FactColumnId, string>>> = {
  date: 'not dated',
  reviewBy: 'none',
};

function Flags({ row, today }: { readonly row: FactRow; readonly today: string }) {
  const isDue = row.status === 'current' && row.reviewBy !== undefined && row.reviewBy <= today;
  return (
    <>
      {isDue && <Flag icon="note" label="To be reviewed" tone="note" />}
      {row.isJudgement && <Flag icon="scales" label="A judgement" tone="quiet" />}
      {row.evidenceCount === 0 && <Flag icon="warning" label="No evidence" tone="warning" />}
    </>
  );
}

function Flag({
  icon,
  label,
  tone,
}: {
  readonly icon: 'note' | 'scales' | 'warning';
  readonly label: string;
  readonly tone: 'note' | 'quiet' | 'warning';
}) {
  return (
    <span title={label}>
      <Icon name={icon} size={14} label={label} tone={tone} />
    </span>
  );
}
