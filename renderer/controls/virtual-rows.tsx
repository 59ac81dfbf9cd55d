import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ReactNode } from 'react';

export interface VirtualRowsProps {
  readonly count: number;
  /** Pixels of every row. */
  readonly rowHeight: number;
  /** The content of a row, counted from 0. It is put at its place by the list. */
  readonly children: (row: number) => ReactNode;
  readonly label: string;
}

/** A long list to read, of which only the rows in view are drawn. What can be chosen from is a GridList or a table. */
export function VirtualRows({ count, rowHeight, children, label }: VirtualRowsProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  return (
    <div ref={scroll} className="scroll" tabIndex={0} role="list" aria-label={label}>
      <div style={{ position: 'relative', blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => (
          <div
            key={row.key}
            role="listitem"
            aria-setsize={count}
            aria-posinset={row.index + 1}
            style={{
              position: 'absolute',
              insetInline: 0,
              blockSize: rowHeight,
              translate: `0 ${row.start}px`,
            }}
          >
            {children(row.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
