import type { PaneWidths } from './panes.tsx';

/** Widths of panes as they were remembered; undefined for what are none. */
export function readPaneWidths(value: unknown): PaneWidths | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const widths = Object.entries(value).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] > 0,
  );
  return Object.fromEntries(widths);
}
