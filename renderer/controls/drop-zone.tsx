import './drop-zone.css';
import type { ReactNode } from 'react';
import type { DropItem } from 'react-aria-components';
import { DropZone as AriaDropZone } from 'react-aria-components/DropZone';

export interface DropZoneProps {
  /** What happens with a file dropped here: `Drop a file to capture it`. */
  readonly label: string;
  /** Files, in the order they were dropped. Folders and text are left alone. */
  readonly onFiles: (files: File[]) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A place that takes files; while one is held over it, it says what will happen. Paste works as well. */
export function DropZone({ label, onFiles, isDisabled = false, children }: DropZoneProps) {
  const take = async (items: readonly DropItem[]) => {
    const files = await Promise.all(items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : [])));
    if (files.length > 0) onFiles(files);
  };
  return (
    <AriaDropZone
      className="drop-zone"
      aria-label={label}
      isDisabled={isDisabled}
      onDrop={(drop) => void take(drop.items)}
    >
      {({ isDropTarget }) => (
        <>
          {children}
          {isDropTarget && (
            <div className="drop-here">
              <p>{label}</p>
            </div>
          )}
        </>
      )}
    </AriaDropZone>
  );
}
