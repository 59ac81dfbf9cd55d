import './facts-table.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { MouseEvent, RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { useShallow } from 'zustand/shallow';
import { usePreferences } from '../../state/preferences.ts';
import type { FactsState } from '../facts-state.ts';
import { sortFacts, useFacts } from '../facts-state.ts';
import { chooseAlone, chooseByStart, chooseStretch, moveCursor, toggleRow } from './choose-rows.ts';
import { allChosen, chosenAre, isChosen } from './chosen.ts';
import { ColumnHeads } from './column-heads.tsx';
import type { LineWords } from './fact-line.tsx';
import { FactLine, lineId } from './fact-line.tsx';
import type { ShownColumn } from './shown-columns.ts';
import { columnStyle } from './shown-columns.ts';
import type { FactPages, Stretch } from './use-fact-pages.ts';
import { wholePages } from './use-fact-pages.ts';
import { useRowHeight } from './use-row-height.ts';
import { useTableKeys } from './use-table-keys.ts';

/** Height of the heads, which stay in view, in pixels at the usual size. */
const usualHeadHeight = 30;
/** More rows than fit into any window: rows that leave are used again for those that come. */
const mostDrawn = 192;
/** The tallest element that browsers draw, in pixels. */
const tallest = 33_000_000;

export interface FactsTableProps {
  readonly pages: FactPages;
  readonly columns: readonly ShownColumn[];
  readonly words: LineWords;
  readonly tableRef: RefObject<HTMLDivElement | null>;
  /** Told which rows are in view, so that they are asked for. */
  readonly onView: (view: Stretch) => void;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** The table of facts: as many rows as the desk has facts, of which those in view are drawn. */
export function FactsTable(props: FactsTableProps) {
  const { pages, columns, words, tableRef, onView } = props;
  const { chosen, cursor } = useFacts(useShallow(whereItIs));
  const rows = useRows(props);
  useView(rows.items, onView);
  useCursorInView(rows.toIndex, cursor?.index);
  const keys = useTableKeys(movesOf(props, cursor?.index ?? -1, rows.pageRows));
  const isDrawn = rows.items.some(({ index }) => index === cursor?.index);
  return (
    <div
      ref={tableRef}
      role="grid"
      className="facts-table"
      aria-label="Facts"
      aria-rowcount={pages.total + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={cursor !== undefined && isDrawn ? lineId(cursor.index) : undefined}
      tabIndex={0}
      onKeyDown={keys}
      onClick={(event) => press(event, pages)}
      onDoubleClick={(event) => lineIndex(event) !== undefined && props.onOpen()}
      style={columnStyle(columns)}
    >
      <ColumnHeads columns={columns} sort={pages.query.sort ?? usualSort} onSort={sortFacts} />
      <div role="rowgroup" className="fact-lines" style={{ blockSize: rows.height }}>
        {rows.items.map(({ index, top }) => {
          const row = pages.rowAt(index);
          return (
            <FactLine
              key={index % mostDrawn}
              {...{ row, index, top, columns, words }}
              isChosen={row !== undefined && isChosen(chosen, row.id)}
              isAtCursor={index === cursor?.index}
            />
          );
        })}
      </div>
    </div>
  );
}

function whereItIs({ chosen, cursor }: FactsState): Pick<FactsState, 'chosen' | 'cursor'> {
  return { chosen, cursor };
}

const usualSort = { column: 'id', direction: 'ascending' } as const;

function useRows({ pages, tableRef }: FactsTableProps) {
  const rowHeight = useRowHeight();
  const headHeight = usualHeadHeight * usePreferences((state) => state.zoom);
  const count = Math.min(pages.total, Math.floor(tallest / rowHeight));
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => tableRef.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  useScrollToStart(virtual, pages);
  const viewHeight = tableRef.current?.clientHeight ?? 0;
  return {
    items: virtual.getVirtualItems().map(({ index, start }) => ({ index, top: start - headHeight })),
    height: virtual.getTotalSize() - headHeight,
    toIndex: (index: number) => virtual.scrollToIndex(Math.min(index, count - 1), { align: 'auto' }),
    pageRows: Math.max(1, Math.floor((viewHeight - headHeight) / rowHeight) - 1),
  };
}

/** Other filters or another order begin at the first row; where the cursor is in them is found by the screen. */
function useScrollToStart(
  virtual: { readonly scrollOffset: number | null; readonly scrollToOffset: (offset: number) => void },
  { query }: FactPages,
): void {
  const before = useRef(query);
  useEffect(() => {
    if (before.current === query) return;
    before.current = query;
    // A table that stands there already would be laid out anew for it.
    if (virtual.scrollOffset !== 0) virtual.scrollToOffset(0);
  }, [query, virtual]);
}

function useView(items: readonly { readonly index: number }[], onView: (view: Stretch) => void): void {
  const { from, to } = wholePages({ from: items[0]?.index ?? 0, to: (items.at(-1)?.index ?? -1) + 1 });
  useEffect(() => onView({ from, to }), [from, to, onView]);
}

function useCursorInView(toIndex: (index: number) => void, index: number | undefined): void {
  const scroll = useRef(toIndex);
  useEffect(() => {
    scroll.current = toIndex;
  });
  useEffect(() => {
    if (index !== undefined && index >= 0) scroll.current(index);
  }, [index]);
}

function movesOf({ pages, onOpen, onRemove }: FactsTableProps, at: number, pageRows: number) {
  const { query, total } = pages;
  return {
    total,
    at,
    pageRows,
    goTo: (index: number, how: 'alone' | 'stretch' | 'only-move') => {
      // Whoever types words and goes on by keys means the rows that these words leave, which may still be on their way.
      const { query: wanted } = useFacts.getState();
      if (how === 'stretch') void chooseStretch(wanted, index);
      else if (how === 'only-move') void moveCursor(wanted, index);
      else void chooseAlone(wanted, index);
    },
    toggle: () => void (at >= 0 && toggleRow(query, at, useFacts.getState().cursor?.id)),
    chooseAll: () => useFacts.setState({ chosen: allChosen }),
    open: onOpen,
    remove: onRemove,
    letGo: () =>
      useFacts.setState(({ cursor }) => ({ chosen: chosenAre(cursor === undefined ? [] : [cursor.id]) })),
    findId: (start: string) => void chooseByStart(query, start),
  };
}

function press(event: MouseEvent, { query, rowAt }: FactPages): void {
  const index = lineIndex(event);
  if (index === undefined) return;
  // What is pressed is what is seen: rows that came since may have moved it.
  const id = rowAt(index)?.id;
  if (event.shiftKey) void chooseStretch(query, index);
  else if (event.ctrlKey || event.metaKey) void toggleRow(query, index, id);
  else void chooseAlone(query, index, id);
}

function lineIndex({ target }: MouseEvent): number | undefined {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return line === null ? undefined : Number(line.dataset['index']);
}
