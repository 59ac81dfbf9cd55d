import type { Detail } from './document.ts';

/** How many columns the title block has. */
export const detailColumns = 4;

/** Details in reading order, as many a row as its columns hold. */
export function detailRows(details: readonly Detail[]): readonly (readonly Detail[])[] {
  const rows: Detail[][] = [];
  let room = 0;
  for (const detail of details) {
    if (detail.columns > room) {
      rows.push([]);
      room = detailColumns;
    }
    rows.at(-1)?.push(detail);
    room -= detail.columns;
  }
  return rows;
}
